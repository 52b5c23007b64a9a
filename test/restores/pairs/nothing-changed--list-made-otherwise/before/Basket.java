package pair;
import java.util.Arrays;
import java.util.List;

/** What a customer is about to buy. */
public class Basket {
  public String customer;
  public List<String> articles;

  static Basket of(String key) {
    Basket basket = new Basket();
    basket.customer = "customer " + key;
    basket.articles = Arrays.asList("welcome present", "catalogue");
    return basket;
  }
}
