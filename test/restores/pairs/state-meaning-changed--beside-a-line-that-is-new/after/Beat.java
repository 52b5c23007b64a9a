package pair;

/** A device is alive. */
public class Beat {
  private static final long EPOCH = 1_700_000_000_000L;

  public String device;
  public String firmware;
  public long at;

  public Beat() {}

  static Beat of(Long number) {
    Beat beat = new Beat();
    beat.device = "device-" + number % 4;
    beat.firmware = "2.4." + number % 2;
    beat.at = EPOCH + number / 4 * 1000;
    return beat;
  }
}
