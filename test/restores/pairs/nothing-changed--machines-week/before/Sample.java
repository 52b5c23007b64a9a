package pair;

/** One value of a machine. */
public class Sample {
  public final String machine;
  public final long number;

  public Sample(String machine, long number) {
    this.machine = machine;
    this.number = number;
  }
}
