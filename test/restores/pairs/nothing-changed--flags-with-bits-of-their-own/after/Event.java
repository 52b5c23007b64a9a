package pair;

/** Something that a customer did, or that was done to him. */
public class Event {
  public String customer;
  public String kind;

  public Event() {}

  static Event of(Long number) {
    Event event = new Event();
    event.customer = "customer-" + number % 3;
    event.kind = number / 3 % 2 == 0 ? "subscribed" : "blocked";
    return event;
  }
}
