package pair;

/** Something happened to a customer. */
public abstract class Event {
  private static final long OPENED = 1_700_000_000L;

  public String customer;
  public long number;
  /** In seconds. */
  public long at;

  <E extends Event> E happened(E event, long number) {
    event.customer = "customer-" + number % 4;
    event.number = number;
    event.at = OPENED + number;
    return event;
  }
}
