package pair;

/** What a panel gave. */
public class Yield {
  private static final long EPOCH = 1_699_999_200_000L;

  public String roof;
  public long watts;
  public long at;

  public Yield() {}

  static Yield of(Long number) {
    Yield yield = new Yield();
    yield.roof = "roof-" + number % 4;
    yield.watts = number / 4 < 6 ? 200 : 300;
    yield.at = EPOCH + number / 4 * 600_000;
    return yield;
  }
}
