package pair;

import java.util.ArrayList;
import java.util.List;

/** What a customer has bought. */
public class Basket {
  private List<String> articles = new ArrayList<>();
  private long orders;

  public Basket() {}

  void add(Order order) {
    orders++;
    if (!articles.contains(order.article)) {
      articles.add(order.article);
    }
  }

  public List<String> getArticles() {
    return articles;
  }

  public void setArticles(List<String> articles) {
    this.articles = articles;
  }

  public long getOrders() {
    return orders;
  }

  public void setOrders(long orders) {
    this.orders = orders;
  }
}
