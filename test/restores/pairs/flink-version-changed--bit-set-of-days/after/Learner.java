package pair;

import java.util.BitSet;

/** When a learner was there. */
public class Learner {
  public BitSet days = new BitSet();
  public long lessons;

  public Learner() {}

  void learns(int day) {
    days.set(day);
    lessons++;
  }

  /** The days in a row, up to the last. */
  int streak() {
    int last = days.length() - 1;
    return last - Math.max(days.previousClearBit(Math.max(last, 0)), -1);
  }
}
