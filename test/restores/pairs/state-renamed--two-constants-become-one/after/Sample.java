package pair;

/** A sample of a sensor. */
public class Sample {
  public String sensor;
  public String room;
  public double celsius;
  public long number;

  public static Sample of(Long number) {
    Sample sample = new Sample();
    sample.sensor = "sensor-" + number % 4;
    sample.room = "room-" + number % 2;
    sample.celsius = 20;
    sample.number = number;
    return sample;
  }
}
