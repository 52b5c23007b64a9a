package pair;

import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.FunctionHint;
import org.apache.flink.table.functions.AggregateFunction;
import org.apache.flink.types.Row;

/** A weighted mean, shown with the weight that it is made of. */
@FunctionHint(accumulator = @DataTypeHint("ROW<total BIGINT, weight BIGINT>"), output = @DataTypeHint("STRING"))
public class WeightedMean extends AggregateFunction<String, Row> {
  @Override
  public Row createAccumulator() {
    return Row.of(0L, 0L);
  }

  public void accumulate(Row kept, Long value, Integer weight) {
    if (value == null) {
      return;
    }
    kept.setField(0, (Long) kept.getField(0) + value * weight);
    kept.setField(1, (Long) kept.getField(1) + weight);
  }

  @Override
  public String getValue(Row kept) {
    long weight = (Long) kept.getField(1);
    return weight == 0 ? "none" : String.valueOf((Long) kept.getField(0) / weight * weight);
  }
}
