package pair;

/** The battery of a device. */
final class Battery {
  private final int voltage;
  private final int cells;

  Battery(int voltage, int cells) {
    this.voltage = voltage;
    this.cells = cells;
  }

  boolean isLow() {
    return voltage < 900 * cells;
  }

  @Override
  public String toString() {
    return cells + " cells, " + voltage + " mV";
  }
}
