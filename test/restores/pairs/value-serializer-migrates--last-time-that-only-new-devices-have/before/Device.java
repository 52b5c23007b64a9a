package pair;

/** What is known of a device. */
public class Device {
  private String firmware;
  private long beats;

  public Device() {}

  void seen(Beat beat) {
    firmware = beat.firmware;
    beats++;
  }

  public String getFirmware() {
    return firmware;
  }

  public void setFirmware(String firmware) {
    this.firmware = firmware;
  }

  public long getBeats() {
    return beats;
  }

  public void setBeats(long beats) {
    this.beats = beats;
  }
}
