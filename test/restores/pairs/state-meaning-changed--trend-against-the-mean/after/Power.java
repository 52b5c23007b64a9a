package pair;

/** What a machine uses. */
public class Power {
  public String machine;
  public int watts;

  public Power() {}

  static Power of(Long number) {
    Power power = new Power();
    power.machine = "machine-" + number % 4;
    power.watts = 1500 + (int) (number % 4);
    return power;
  }
}
