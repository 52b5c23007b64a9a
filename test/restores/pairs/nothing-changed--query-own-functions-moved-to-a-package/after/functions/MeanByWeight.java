package pair.functions;

import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.FunctionHint;
import org.apache.flink.table.functions.AggregateFunction;
import org.apache.flink.types.Row;

/** A weighted mean, shown with the weight that it is made of. */
@FunctionHint(output = @DataTypeHint("STRING"), accumulator = @DataTypeHint("ROW<total BIGINT, weight BIGINT>"))
public class MeanByWeight extends AggregateFunction<String, Row> {
  private static final int TOTAL = 0;
  private static final int WEIGHT = 1;

  @Override
  public Row createAccumulator() {
    Row empty = new Row(2);
    empty.setField(TOTAL, 0L);
    empty.setField(WEIGHT, 0L);
    return empty;
  }

  public void accumulate(Row kept, Long value, Integer weight) {
    if (value != null) {
      add(kept, TOTAL, value * weight);
      add(kept, WEIGHT, weight);
    }
  }

  @Override
  public String getValue(Row kept) {
    long weight = kept.<Long>getFieldAs(WEIGHT);
    if (weight == 0) {
      return "none";
    }
    long mean = kept.<Long>getFieldAs(TOTAL) / weight;
    return Long.toString(mean * weight);
  }

  private static void add(Row kept, int position, long more) {
    kept.setField(position, kept.<Long>getFieldAs(position) + more);
  }
}
