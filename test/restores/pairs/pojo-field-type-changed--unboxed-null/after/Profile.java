package pair;

/** What is known of a customer. */
public class Profile {
  public String currency;
  public int visits;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.currency = "EUR";
    return profile;
  }
}
