package pair;

/** What a sensor measured. */
public abstract class Reading {
  public String sensor;
  public String store;
  public double value;
  public long at;

  public Reading() {}

  /** For people. */
  public String told() {
    return value + " at " + at;
  }

  /** Whether somebody has to look. */
  public abstract boolean alarming();
}
