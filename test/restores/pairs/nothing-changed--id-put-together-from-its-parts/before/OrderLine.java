package pair;

/** A line of an order, as a shop sends it. */
public class OrderLine {
  public String shop;
  public String customer;
  public String order;
  public int position;
  /** Order and position, as the shop writes them. */
  public String id;
  /** Ours. */
  public long number;

  public OrderLine() {}

  static OrderLine of(Long number) {
    OrderLine line = new OrderLine();
    line.shop = "shop-" + number % 2;
    line.customer = "customer-" + number % 4;
    line.order = "A" + (1000 + number % 4);
    line.position = (int) (number / 4 % 3);
    line.id = line.order + "/" + line.position;
    return line;
  }
}
