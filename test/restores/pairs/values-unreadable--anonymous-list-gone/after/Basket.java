package pair;
import java.util.ArrayList;
import java.util.List;

/** What a customer is about to buy. */
public class Basket {
  public String customer;
  public List<String> articles;

  static Basket of(String key) {
    Basket basket = new Basket();
    basket.customer = "customer " + key;
    basket.articles = new ArrayList<>();
    basket.articles.add("welcome present");
    return basket;
  }
}
