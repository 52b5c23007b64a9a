package pair;

/** From where on a reading of a sensor is an alert. */
public class Threshold {
  public String sensor;
  public double degrees;

  public Threshold() {}

  static Threshold of(Long number) {
    Threshold threshold = new Threshold();
    threshold.sensor = "sensor-" + number % 4;
    threshold.degrees = 23.5;
    return threshold;
  }
}
