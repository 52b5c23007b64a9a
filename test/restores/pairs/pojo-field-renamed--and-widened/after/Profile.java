package pair;

/** What is known of a customer. */
public class Profile {
  public String currency;
  public Long times;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.currency = "EUR";
    profile.times = 7L;
    return profile;
  }
}
