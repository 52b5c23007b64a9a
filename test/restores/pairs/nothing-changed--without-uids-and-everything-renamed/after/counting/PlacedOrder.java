package pair.counting;

/** An order that was placed. */
public class PlacedOrder {
  public String buyer;
  public String seller;
  public long number;

  public PlacedOrder() {}

  public static PlacedOrder of(Long number) {
    PlacedOrder order = new PlacedOrder();
    order.number = number;
    order.buyer = "customer-" + number % 4;
    order.seller = "shop-" + number % 3;
    return order;
  }
}
