package pair;

import org.apache.flink.table.functions.AggregateFunction;

/** Adds up; what it keeps is a class of its own. */
public class AddUp extends AggregateFunction<Long, AddUp.Kept> {
  /** What is kept for each group. */
  public static class Kept {
    public long total;
  }

  @Override
  public Kept createAccumulator() {
    return new Kept();
  }

  public void accumulate(Kept kept, Long amount) {
    kept.total += amount;
  }

  @Override
  public Long getValue(Kept kept) {
    return kept.total;
  }
}
