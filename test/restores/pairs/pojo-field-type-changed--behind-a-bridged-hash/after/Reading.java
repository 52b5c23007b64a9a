package pair;

/** What a sensor told last. */
public class Reading {
  public String sensor;
  public double celsius;

  public static Reading of(String key) {
    Reading reading = new Reading();
    reading.sensor = "sensor of " + key;
    reading.celsius = 21;
    return reading;
  }
}
