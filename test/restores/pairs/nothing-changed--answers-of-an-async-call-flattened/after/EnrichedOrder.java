package pair;

/** An order, and where its customer lives. */
public class EnrichedOrder {
  public long orderNumber;
  public String customerId;
  public String countryCode;
  public boolean inTheUnion;

  public EnrichedOrder() {}

  static EnrichedOrder of(Order order, String country) {
    EnrichedOrder enriched = new EnrichedOrder();
    enriched.orderNumber = order.number;
    enriched.customerId = order.customer;
    enriched.countryCode = country;
    enriched.inTheUnion = true;
    return enriched;
  }

  public String customerId() {
    return customerId;
  }
}
