package pair;

/** What a sensor measured. */
public class Reading {
  public String sensor;
  public long number;
  public double degrees;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.sensor = "sensor-" + number % 4;
    reading.number = number;
    reading.degrees = 20 + number % 5;
    return reading;
  }
}
