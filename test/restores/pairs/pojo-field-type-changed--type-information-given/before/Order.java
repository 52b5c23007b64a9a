package pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is ordered. */
public class Order {
  public String article;
  public List<String> tags = new ArrayList<>();

  public static Order of(String key) {
    Order order = new Order();
    order.article = "bicycle";
    order.tags.addAll(Arrays.asList("red", "used"));
    return order;
  }
}
