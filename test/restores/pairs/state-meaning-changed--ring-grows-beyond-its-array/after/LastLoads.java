package pair;

/** The last loads of a host, in a ring. */
public class LastLoads {
  private static final int KEPT = 64;

  public int[] percents = new int[KEPT];
  public long added;

  public LastLoads() {}

  void add(int percent) {
    percents[(int) (added++ % KEPT)] = percent;
  }

  int peak() {
    int peak = 0;
    for (int percent : percents) {
      peak = Math.max(peak, percent);
    }
    return peak;
  }
}
