package pair;

/** Of what may be taken at once. */
public class Limit {
  public String bank;
  /** What may just be taken. */
  public long cents;

  public Limit() {}

  static Limit of(Long number) {
    Limit limit = new Limit();
    limit.bank = "bank-" + number % 2;
    limit.cents = 500_00;
    return limit;
  }
}
