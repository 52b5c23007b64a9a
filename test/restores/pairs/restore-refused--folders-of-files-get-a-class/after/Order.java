package pair;

import java.time.LocalDate;

/** An order of a day, at a shop. */
public class Order {
  public long number;
  public String day;
  public String shop;

  public static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.day = LocalDate.ofEpochDay(20000 + number / 100000).toString();
    order.shop = "shop-" + number % 2;
    return order;
  }
}
