package pair;

/** What is known of a customer. */
public class Profile {
  public String money;
  public String land;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.money = "EUR";
    profile.land = "DE";
    return profile;
  }
}
