package pair;

/** What a meter says. */
public class Reading {
  public enum Tariff {
    DAY,
    NIGHT,
    SPOT,
    SUN
  }

  public String meter;
  public Tariff tariff;
  public int units;
  public String day;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.meter = "meter-" + number % 4;
    reading.tariff = Tariff.values()[(int) (number % 4 % 3)];
    reading.units = 1 + (int) (number % 4 % 3);
    reading.day = "day-" + number / 4;
    return reading;
  }
}
