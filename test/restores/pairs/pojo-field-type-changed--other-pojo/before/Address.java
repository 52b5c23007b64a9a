package pair;

/** Where a customer lives. */
public class Address {
  public String street;

  public static Address of(String key) {
    Address profile = new Address();
    profile.street = "Main";
    return profile;
  }
}
