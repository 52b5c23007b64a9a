package pair;

/** What is known of a customer. */
public class Profile {
  public String[] roles;
  public Address address;

  /** Where a customer lives. */
  public static class Address {
    public String town;
    public Integer floor;
  }

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.roles = new String[] {"buyer", "critic"};
    profile.address = new Address();
    profile.address.town = "Ulm";
    profile.address.floor = 4;
    return profile;
  }

  public String roles() {
    return String.join(" and ", roles) + " in " + address.town + " " + address.floor;
  }
}
