package pair;

/** The last times of something, in a ring; 0 where there is none yet. */
public class LastTimes {
  static final int KEPT = 10;

  private long[] times = new long[KEPT];
  private int position;

  public LastTimes() {}

  void add(long time) {
    position = next();
    times[position] = time;
  }

  long newest() {
    return times[position];
  }

  long oldest() {
    return times[next()];
  }

  private int next() {
    return (position + 1) % KEPT;
  }

  public long[] getTimes() {
    return times;
  }

  public void setTimes(long[] times) {
    this.times = times;
  }

  public int getPosition() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
  }
}
