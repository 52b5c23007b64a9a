package pair;

/** What a meter showed. */
public class Reading {
  public String meter;
  public double value;
  public long at;

  public static Reading of(Long number) {
    Reading reading = new Reading();
    reading.meter = "meter-" + number % 3;
    reading.value = number / 10.0;
    reading.at = number * 100;
    return reading;
  }
}
