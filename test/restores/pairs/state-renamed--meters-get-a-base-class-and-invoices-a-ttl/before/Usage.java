package pair;

/** What a customer used. */
public class Usage {
  public enum Kind {
    CALL,
    DATA
  }

  public String customer;
  public Kind kind;
  public long units;

  public Usage() {}

  static Usage call(Long number) {
    return of(number, Kind.CALL);
  }

  static Usage data(Long number) {
    return of(number, Kind.DATA);
  }

  private static Usage of(Long number, Kind kind) {
    Usage usage = new Usage();
    usage.customer = "customer-" + number % 4;
    usage.kind = kind;
    usage.units = 1;
    return usage;
  }
}
