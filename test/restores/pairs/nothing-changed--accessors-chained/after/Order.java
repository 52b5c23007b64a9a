package pair;

/** What is ordered. */
public class Order {
  private String article;
  private Boolean gift;

  public static Order of(String key) {
    Order order = new Order();
    order.setArticle("bicycle");
    order.setGift(true);
    return order;
  }

  public String getArticle() {
    return article;
  }

  public Order setArticle(String article) {
    this.article = article;
    return this;
  }

  public Boolean isGift() {
    return gift;
  }

  public Order setGift(Boolean gift) {
    this.gift = gift;
    return this;
  }
}
