package pair;

/** A device says that it lives. */
public class Beat {
  public String device;
  public String site;
  public int battery;
  public String firmware;

  public Beat() {}

  static Beat of(Long number) {
    Beat beat = new Beat();
    beat.device = "device-" + number % 4;
    beat.site = "site-" + number % 2;
    beat.battery = number % 4 == 3 ? 10 : 80;
    beat.firmware = "2." + number % 2;
    return beat;
  }
}
