package mirror;

import java.util.ArrayList;
import java.util.List;

/** A POJO with a nested list. */
public class Order {
  public long id;
  public String customer;
  public List<String> articles;
  public double amount;

  public Order() {}

  public static Order of(Long number) {
    Order order = new Order();
    order.id = number;
    order.customer = Numbers.key(number);
    order.articles = new ArrayList<>();
    order.articles.add("article-" + number % 7);
    order.amount = number % 100;
    return order;
  }
}
