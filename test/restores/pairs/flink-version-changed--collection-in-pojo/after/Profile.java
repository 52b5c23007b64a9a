package pair;

import java.util.List;

/** What is known of a customer. */
public class Profile {
  public String currency;
  public List<String> roles;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.currency = "EUR";
    profile.roles = new java.util.ArrayList<>(List.of("buyer"));
    return profile;
  }
}
