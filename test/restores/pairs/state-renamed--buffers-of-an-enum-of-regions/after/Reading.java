package pair;

import java.util.Locale;

/** What a device measured. */
public class Reading {
  private String device;
  private String region;
  private double value;

  public static Reading of(Long number) {
    Reading reading = new Reading();
    reading.device = "device-" + number % 4;
    reading.region = new String[] {"eu", "us"}[(int) (number % 2)].toLowerCase(Locale.ROOT);
    reading.value = number;
    return reading;
  }

  public String getDevice() {
    return device;
  }

  public void setDevice(String device) {
    this.device = device;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public double getValue() {
    return value;
  }

  public void setValue(double value) {
    this.value = value;
  }
}
