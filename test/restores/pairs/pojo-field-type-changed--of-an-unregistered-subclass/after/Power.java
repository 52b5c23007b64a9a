package pair;

/** How much a device has used. */
public class Power extends Event {
  public long wattHours;
  public String tariff;

  static Power used(Long number) {
    Power power = new Power();
    power.wattHours = 700 + number % 3;
    power.tariff = "night";
    return power;
  }

  @Override
  public String toString() {
    return wattHours + " Wh at " + tariff;
  }
}
