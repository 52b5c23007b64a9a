package pair;

/** What a sensor says. */
public class Measurement {
  public String sensor;
  public double degrees;

  public Measurement() {}

  static Measurement of(Long number) {
    Measurement measurement = new Measurement();
    measurement.sensor = "sensor-" + number % 4;
    measurement.degrees = number < 4 ? 99.5 : number / 4 % 2 == 0 ? 71 : 20;
    return measurement;
  }
}
