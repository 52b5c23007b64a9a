package pair;

/** What is known of a customer. */
public class Profile {
  public Basket basket;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.basket = Basket.of(key);
    return profile;
  }
}
