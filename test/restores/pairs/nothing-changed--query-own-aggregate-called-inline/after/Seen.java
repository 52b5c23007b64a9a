package pair;

import org.apache.flink.table.functions.AggregateFunction;

/** Counts numbers that are known, and keeps the last one. */
public class Seen extends AggregateFunction<Long, Seen.Kept> {
  /** What is kept for each group. */
  public static class Kept {
    public long count;
    public long last;
  }

  @Override
  public Kept createAccumulator() {
    return new Kept();
  }

  public void accumulate(Kept kept, Long number) {
    if (number != null) {
      kept.count++;
      kept.last = number;
    }
  }

  @Override
  public Long getValue(Kept kept) {
    return kept.count;
  }
}
