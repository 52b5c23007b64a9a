package pair;

/** A customer visited the shop. */
public class Visit {
  private static final long EPOCH = 1_700_000_000L;

  public String customer;
  /** Seconds since 1970. */
  public long at;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.customer = "customer-" + number % 4;
    visit.at = EPOCH + number;
    return visit;
  }
}
