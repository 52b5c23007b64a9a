package pair;

/** How warm it is in a greenhouse. */
public class Reading extends Measured {
  public double degrees;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.house = "house-" + number % 4;
    reading.number = number;
    reading.degrees = number < 4 ? 18 : 21;
    return reading;
  }

  boolean isValid() {
    return !Double.isNaN(degrees);
  }
}
