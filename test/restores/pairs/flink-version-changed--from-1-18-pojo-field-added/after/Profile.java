package pair;

/** What is known of a customer. */
public class Profile {
  public String currency;
  public int orders;
  public String country;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.currency = "EUR";
    profile.orders = 7;
    profile.country = "DE";
    return profile;
  }
}
