package pair;

/** What is known of a customer. */
public class Profile {
  public Status status;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.status = Status.PAID;
    return profile;
  }
}
