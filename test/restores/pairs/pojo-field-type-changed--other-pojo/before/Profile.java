package pair;

/** What is known of a customer. */
public class Profile {
  public Address address;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.address = Address.of(key);
    return profile;
  }
}
