package pair;

/** A customer came to a shop. */
public class Visit {
  static final long BEGINNING = 1_700_000_000_000L;
  static final long STEP = 400;
  public String customer;
  public long at;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.customer = "customer-" + number % 4;
    visit.at = BEGINNING + number / 4 * STEP;
    return visit;
  }
}
