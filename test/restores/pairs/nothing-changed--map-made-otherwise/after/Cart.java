package pair;

import java.util.LinkedHashMap;
import java.util.Map;

/** What lies in a cart; it has no constructor without parameters, so Kryo writes it. */
public final class Cart {
  private final String customer;
  private final Map<String, Integer> pieces;

  private Cart(String customer, Map<String, Integer> pieces) {
    this.customer = customer;
    this.pieces = pieces;
  }

  static Cart of(String key) {
    Map<String, Integer> pieces = new LinkedHashMap<>();
    pieces.put("tea", 2);
    pieces.put("cup", 4);
    return new Cart("customer of " + key, pieces);
  }

  String customer() {
    return customer;
  }

  int pieces(String article) {
    return pieces.get(article);
  }
}
