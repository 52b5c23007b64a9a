package pair;

/** A day of a device. */
public class Summary {
  public String device;
  public long count;
  public double sum;
  public double coldest = Double.MAX_VALUE;
  public long newest;

  public Summary() {}

  /** What comes too late may open a day of its own for a moment, after a restart. */
  boolean recent() {
    return newest >= Reading.EPOCH;
  }

  String day() {
    return device + " on day " + newest / 86_400_000;
  }
}
