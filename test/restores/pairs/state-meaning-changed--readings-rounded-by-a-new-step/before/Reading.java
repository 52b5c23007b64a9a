package pair;

/** What a sensor sends. */
public class Reading {
  public String sensor;
  public double celsius;

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.sensor = "sensor-" + number % 4;
    reading.celsius = 4.37 + number % 4;
    return reading;
  }
}
