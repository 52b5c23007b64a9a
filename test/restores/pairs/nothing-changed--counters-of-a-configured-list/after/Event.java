package pair;

/** Something happened in a shop. */
public class Event {
  public String shop;
  public String kind;
  public long cents;

  public static Event of(Long number) {
    String[] kinds = {"view", "cart", "order"};
    Event event = new Event();
    event.shop = "shop-" + number % 2;
    event.kind = kinds[(int) (number % 3)];
    event.cents = number % 1000;
    return event;
  }
}
