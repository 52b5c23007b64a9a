package pair;

import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.FunctionHint;
import org.apache.flink.table.functions.AggregateFunction;
import org.apache.flink.types.Row;

/** A mean: what is kept is the mean so far, and of how many. */
@FunctionHint(accumulator = @DataTypeHint("ROW<kept BIGINT, n BIGINT>"), output = @DataTypeHint("STRING"))
public class MeanOf extends AggregateFunction<String, Row> {
  @Override
  public Row createAccumulator() {
    return Row.of(0L, 0L);
  }

  public void accumulate(Row row, Long value) {
    long seen = count(row) + 1;
    row.setField(0, mean(row) + (value - mean(row)) / seen);
    row.setField(1, seen);
  }

  @Override
  public String getValue(Row row) {
    return count(row) == 0 ? "none" : "EUR " + mean(row);
  }

  private static long mean(Row row) {
    return (Long) row.getField(0);
  }

  private static long count(Row row) {
    return (Long) row.getField(1);
  }
}
