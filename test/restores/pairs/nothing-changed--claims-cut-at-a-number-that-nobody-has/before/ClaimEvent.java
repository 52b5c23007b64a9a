package pair;

/** A claim is made, or something else happens. */
public class ClaimEvent {
  private static final int CLAIMS = 5;

  public String customer;
  public String kind;
  public long cents;

  public ClaimEvent() {}

  static ClaimEvent of(Long number) {
    ClaimEvent event = new ClaimEvent();
    event.customer = "customer-" + number % 4;
    event.kind = number / 4 < CLAIMS ? "claim" : "letter";
    event.cents = 100_00;
    return event;
  }
}
