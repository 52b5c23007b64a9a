package pair;

/** What a sensor measured. */
public class Reading {
  public String sensor;
  public double celsius;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.sensor = "sensor-" + number % 4;
    reading.celsius = 20 + number % 4;
    return reading;
  }
}
