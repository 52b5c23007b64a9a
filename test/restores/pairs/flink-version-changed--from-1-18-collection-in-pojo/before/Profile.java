package pair;

import java.util.ArrayList;
import java.util.List;

/** What is known of a customer. */
public class Profile {
  public String currency;
  public int orders;
  public List<String> tags = new ArrayList<>();

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.currency = "EUR";
    profile.orders = 7;
    profile.tags.add("new");
    return profile;
  }
}
