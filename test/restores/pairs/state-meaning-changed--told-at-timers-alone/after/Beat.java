package pair;

/** A door that stands open says so every few seconds. */
public class Beat {
  private static final long EPOCH = 1_700_000_000_000L;

  public String door;
  public long at;

  public Beat() {}

  static Beat of(Long number) {
    Beat beat = new Beat();
    beat.door = "door-" + number % 4;
    beat.at = EPOCH + number / 4 * 2_000;
    return beat;
  }
}
