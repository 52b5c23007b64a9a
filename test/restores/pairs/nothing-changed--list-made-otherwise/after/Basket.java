package pair;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/** What a customer is about to buy. */
public class Basket {
  public String customer;
  public List<String> articles;

  static Basket of(String key) {
    Basket basket = new Basket();
    basket.customer = "customer " + key;
    basket.articles = new LinkedList<>(Arrays.asList("welcome present", "catalogue"));
    return basket;
  }
}
