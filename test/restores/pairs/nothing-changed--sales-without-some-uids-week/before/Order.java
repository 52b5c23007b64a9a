package pair;

/** An order of one article. */
public class Order {
  public String customer;
  public String article;
  public String channel;
  public long cents;

  public Order() {}

  static Order web(Long number) {
    return of(number, "web");
  }

  static Order shop(Long number) {
    return of(number, "shop");
  }

  private static Order of(Long number, String channel) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.article = "article-" + number % 3;
    order.channel = channel;
    order.cents = 100;
    return order;
  }
}
