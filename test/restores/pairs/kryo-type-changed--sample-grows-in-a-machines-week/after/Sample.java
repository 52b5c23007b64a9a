package pair;

/** One value of a machine. */
public class Sample {
  public final String machine;
  public final long number;
  public final String unit;

  public Sample(String machine, long number, String unit) {
    this.machine = machine;
    this.number = number;
    this.unit = unit;
  }
}
