package pair;

/** What is kept of a customer. */
public class Profile {
  public long purchases;
  public String since;

  public Profile() {}
}
