package pair;

/** What a sensor measured. */
public class Reading {
  public String sensor;
  public String store;
  public double value;
  public long at;

  public Reading() {}

  /** For people. */
  public String told() {
    return value + " at " + at;
  }
}
