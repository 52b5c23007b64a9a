package pair;

/** A meter is read. */
public class Reading {
  public String meter;
  public String house;
  public long at;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.meter = "meter-" + number % 4;
    reading.house = "house-" + number % 4;
    reading.at = number * 20;
    return reading;
  }
}
