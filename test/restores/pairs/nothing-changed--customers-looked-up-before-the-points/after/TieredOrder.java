package pair;

/** An order with the tier of its customer. */
public class TieredOrder extends Order {
  public String tier;

  public TieredOrder() {}

  TieredOrder(Order order, String tier) {
    number = order.number;
    customer = order.customer;
    campaign = order.campaign;
    cents = order.cents;
    this.tier = tier;
  }
}
