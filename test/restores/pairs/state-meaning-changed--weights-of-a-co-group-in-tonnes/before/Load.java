package pair;

/** A lorry brings something, or takes it. */
public class Load {
  private static final long EPOCH = 1_699_999_200_000L;

  public String site;
  /** In kilograms. */
  public long weight;
  public long at;

  public Load() {}

  static Load brought(Long number) {
    return of(number, number / 4 < 6 ? 4_000 : 8_000);
  }

  static Load taken(Long number) {
    return of(number, 2_000);
  }

  private static Load of(long number, long kilograms) {
    Load load = new Load();
    load.site = "site-" + number % 4;
    load.weight = kilograms;
    load.at = EPOCH + number / 4 * 600_000;
    return load;
  }
}
