package pair;

/** What is to be paid; no POJO in Flink's sense. */
public final class Bill {
  private final Money amount;

  Bill(Money amount) {
    this.amount = amount;
  }

  public static Bill of(String key) {
    return new Bill(new Money(4711, "EUR"));
  }

  public Money amount() {
    return amount;
  }
}
