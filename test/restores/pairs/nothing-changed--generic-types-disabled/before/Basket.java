package pair;

/** What is ordered. */
public class Basket {
  public String article;

  public static Basket of(String key) {
    Basket basket = new Basket();
    basket.article = "bicycle";
    return basket;
  }
}
