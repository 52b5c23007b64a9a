package pair;

/** A claim is made, or something else happens. */
public class ClaimEvent {
  private static final int CLAIMS = 5;

  public String customer;
  public Kind kind;
  public long cents;

  public ClaimEvent() {}

  static ClaimEvent of(Long number) {
    ClaimEvent event = new ClaimEvent();
    event.customer = "customer-" + number % 4;
    event.kind = number / 4 < CLAIMS ? Kind.CLAIM : Kind.LETTER;
    event.cents = 100_00;
    return event;
  }

  /** Of what comes with the mail. */
  public enum Kind {
    CLAIM,
    LETTER
  }
}
