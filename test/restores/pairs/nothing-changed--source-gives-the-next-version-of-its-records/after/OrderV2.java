package pair;

/** An order, as the shop sends it. */
public class OrderV2 {
  public Meta meta;
  public Party buyer;
  public Party seller;
  public long amountInCents;

  public OrderV2() {}

  static OrderV2 of(Long number) {
    OrderV2 order = new OrderV2();
    order.meta = new Meta();
    order.meta.id = number;
    order.meta.version = 2;
    order.buyer = Party.named("customer-" + number % 4);
    order.seller = Party.named("shop-" + number % 3);
    order.amountInCents = 1;
    return order;
  }

  /** About the message. */
  public static class Meta {
    public long id;
    public int version;

    public Meta() {}
  }

  /** Somebody. */
  public static class Party {
    public String name;

    public Party() {}

    static Party named(String name) {
      Party party = new Party();
      party.name = name;
      return party;
    }
  }
}
