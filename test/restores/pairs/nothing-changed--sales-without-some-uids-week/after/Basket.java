package pair;

import java.util.ArrayList;
import java.util.List;

/** What a customer has bought. */
public class Basket {
  private List<String> articles = new ArrayList<>();
  private long orders;
  private long cents;

  public Basket() {}

  void add(Order order) {
    orders++;
    cents += order.cents;
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

  public long getCents() {
    return cents;
  }

  public void setCents(long cents) {
    this.cents = cents;
  }

  public long getOrders() {
    return orders;
  }

  public void setOrders(long orders) {
    this.orders = orders;
  }
}
