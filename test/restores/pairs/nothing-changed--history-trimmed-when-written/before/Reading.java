package pair;

/** What a sensor measured. */
public class Reading {
  public String sensor;
  public String site;
  public double value;
  public long serial;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.sensor = "sensor-" + number % 4;
    reading.site = "site-" + number % 2;
    reading.value = number % 100 / 4.0;
    return reading;
  }
}
