package pair;

import java.util.ArrayList;
import java.util.List;

/** What a customer put together. */
public class Basket {
  public String currency;
  public List<String> articles;

  public static Basket of(String key) {
    Basket basket = new Basket();
    basket.currency = "EUR";
    basket.articles = new ArrayList<>(List.of("bicycle"));
    return basket;
  }
}
