package pair;

/** Beyond which amount payments of a kind are looked at. */
public class Limit {
  public String kind;
  /** In cents. */
  public long amount;

  public Limit() {}

  /** Limits are set once, a moment after the start. */
  static boolean isSet(Long number) {
    return number == 20 || number == 21;
  }

  static Limit of(Long number) {
    Limit limit = new Limit();
    limit.kind = number % 2 == 0 ? "card" : "transfer";
    limit.amount = 50_000;
    return limit;
  }
}
