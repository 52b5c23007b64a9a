package pair;

/** Where a customer lives. */
public class Place {
  public String street;

  public static Place of(String key) {
    Place profile = new Place();
    profile.street = "Main";
    return profile;
  }
}
