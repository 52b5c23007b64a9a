package pair;

/** What is known of a customer. */
public class Profile {
  public String currency = "EUR";
  public String country;
}
