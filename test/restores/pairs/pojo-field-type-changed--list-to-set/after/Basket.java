package pair;

import java.util.HashSet;
import java.util.Set;

/** What a customer put together. */
public class Basket {
  public String currency;
  public Set<String> articles;

  public static Basket of(String key) {
    Basket basket = new Basket();
    basket.currency = "EUR";
    basket.articles = new HashSet<>(Set.of("bicycle"));
    return basket;
  }
}
