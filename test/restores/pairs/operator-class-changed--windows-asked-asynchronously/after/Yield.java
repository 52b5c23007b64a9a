package pair;

/** What a panel gave. */
public class Yield {
  private static final long EPOCH = 1_699_999_200_000L;
  /** Of measurements in an hour. */
  private static final int MEASUREMENTS = 6;

  public String roof;
  public long watts;
  public long at;

  public Yield() {}

  static Yield of(Long number) {
    Yield yield = new Yield();
    yield.roof = "roof-" + number % 4;
    yield.watts = number / 4 < MEASUREMENTS ? 200 : 300;
    yield.at = EPOCH + number / 4 * 600_000;
    return yield;
  }

  long wattHours() {
    return watts / MEASUREMENTS;
  }
}
