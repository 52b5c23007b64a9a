package pair;

/** What is ordered. */
public class Order implements Priced {
  private String article;

  public static Order of(String key) {
    Order order = new Order();
    order.setArticle("bicycle");
    return order;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }
}
