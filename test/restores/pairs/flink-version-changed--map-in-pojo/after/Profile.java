package pair;

import java.util.HashMap;
import java.util.Map;

/** What is known of a customer. */
public class Profile {
  public String currency;
  public Map<String, Long> roles;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.currency = "EUR";
    profile.roles = new HashMap<>(Map.of("buyer", 3L));
    return profile;
  }

  public String roles() {
    return currency + " " + roles;
  }
}
