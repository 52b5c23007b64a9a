package pair;

/** A day of a device. */
public class Summary {
  public String device;
  public long count;
  public double sum;
  public double coldest = Double.MAX_VALUE;
  public long newest;

  public Summary() {}

  String day() {
    return device + " on day " + newest / 86_400_000;
  }
}
