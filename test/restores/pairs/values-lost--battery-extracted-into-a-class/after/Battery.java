package pair;

/** The battery of a device. */
public class Battery {
  public int voltage;
  public int cells;

  public Battery() {}

  @Override
  public String toString() {
    return cells + " cells, " + voltage + " mV";
  }
}
