package pair;

import java.util.ArrayList;
import java.util.List;

/** What is known of a customer. */
public class Profile {
  public String currency;
  public List<Order> orders = new ArrayList<>();

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.currency = "EUR";
    profile.orders.add(Order.of("bicycle"));
    return profile;
  }
}
