package pair;

/** What is known of a user. */
public class Profile {
  public String user;
  public String city;
  public long since;
}
