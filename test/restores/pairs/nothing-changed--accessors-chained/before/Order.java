package pair;

/** What is ordered. */
public class Order {
  private String article;
  private boolean gift;

  public static Order of(String key) {
    Order order = new Order();
    order.setArticle("bicycle");
    order.setGift(true);
    return order;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }

  public boolean isGift() {
    return gift;
  }

  public void setGift(boolean gift) {
    this.gift = gift;
  }
}
