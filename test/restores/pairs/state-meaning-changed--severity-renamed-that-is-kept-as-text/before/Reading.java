package pair;

/** What a sensor measured. */
public class Reading {
  public String sensor;
  public String site;
  public double celsius;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.sensor = "sensor-" + number % 20;
    reading.site = "site-" + number % 2;
    reading.celsius = number % 20 == 19 ? 95 : 40;
    return reading;
  }
}
