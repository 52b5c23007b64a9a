package pair;

/** A banner was shown, or clicked. */
public class Shown {
  private static final long EPOCH = 1_700_000_000_000L;

  public String banner;
  public long number;
  public long at;

  public Shown() {}

  /** Every banner once in a minute. */
  static Shown view(Long number) {
    return of(number, 60_000);
  }

  static Shown click(Long number) {
    return of(number, 15_000);
  }

  private static Shown of(long number, long apart) {
    Shown shown = new Shown();
    shown.banner = "banner-" + number % 4;
    shown.number = number / 4;
    shown.at = EPOCH - EPOCH % 60_000 + number / 4 * apart;
    return shown;
  }
}
