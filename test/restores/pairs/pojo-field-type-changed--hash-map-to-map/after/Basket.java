package pair;

import java.util.HashMap;
import java.util.Map;

/** What is ordered. */
public class Basket {
  public String customer;
  public Map<String, Integer> pieces = new HashMap<>();

  public static Basket of(String key) {
    Basket basket = new Basket();
    basket.customer = key;
    basket.pieces.put("bicycle", 2);
    return basket;
  }
}
