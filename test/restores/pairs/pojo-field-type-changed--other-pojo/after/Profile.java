package pair;

/** What is known of a customer. */
public class Profile {
  public Place address;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.address = Place.of(key);
    return profile;
  }
}
