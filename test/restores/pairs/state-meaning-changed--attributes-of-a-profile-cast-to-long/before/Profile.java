package pair;

import java.util.HashMap;
import java.util.Map;

/** What is known of a user. */
public class Profile {
  public String user;
  public Map<String, Object> attributes = new HashMap<>();

  public Profile() {}

  static Profile of(String user) {
    Profile profile = new Profile();
    profile.user = user;
    return profile;
  }
}
