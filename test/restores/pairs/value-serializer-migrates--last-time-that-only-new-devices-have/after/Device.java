package pair;

import java.time.Duration;
import java.time.Instant;

/** What is known of a device. */
public class Device {
  private String firmware;
  private long beats;
  private Instant last;

  public Device() {}

  static Device firstSeen(Beat beat) {
    Device device = new Device();
    device.last = Instant.ofEpochMilli(beat.at);
    return device;
  }

  /** Returns how long the device was silent. */
  Duration seen(Beat beat) {
    Instant now = Instant.ofEpochMilli(beat.at);
    Duration silence = Duration.between(last, now);
    firmware = beat.firmware;
    beats++;
    last = now;
    return silence;
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

  public Instant getLast() {
    return last;
  }

  public void setLast(Instant last) {
    this.last = last;
  }
}
