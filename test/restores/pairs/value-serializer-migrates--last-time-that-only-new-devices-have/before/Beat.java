package pair;

/** A device says that it is there. */
public class Beat {
  public String device;
  public String firmware;
  public long at;

  public Beat() {}

  static Beat of(Long number) {
    Beat beat = new Beat();
    beat.device = "device-" + number % 4;
    beat.firmware = "2.4." + number % 4;
    beat.at = 1_700_000_000_000L + number;
    return beat;
  }
}
