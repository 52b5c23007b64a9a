package pair;

/** What a sensor measured. */
public class Reading {
  public String sensor;
  public long degrees;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.sensor = "sensor-" + number % 3;
    reading.degrees = 21;
    return reading;
  }
}
