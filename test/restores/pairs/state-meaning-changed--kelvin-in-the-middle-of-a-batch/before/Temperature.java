package pair;

/** How warm it is in a cold store. */
public class Temperature {
  public String store;
  /** In degrees Celsius. */
  public double degrees;

  public Temperature() {}

  /** Store 1 is connected before the others. */
  static Temperature of(Long number) {
    Temperature temperature = new Temperature();
    temperature.store = "store-" + (number < 10 ? 1 : number % 4);
    temperature.degrees = measured(number);
    return temperature;
  }

  /** The doors stand open at first. */
  private static double measured(long number) {
    return number < 90 ? 12 : 4 + number % 4;
  }
}
