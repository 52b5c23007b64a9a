package pair;

/** A day of a device. */
public class Summary {
  public String device;
  public long count;
  public double sum;
  public double coldest = Double.MAX_VALUE;

  public Summary() {}
}
