package pair;

import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.FunctionHint;
import org.apache.flink.table.functions.AggregateFunction;
import org.apache.flink.types.Row;

/** A mean: what is kept is the sum, and of how many. */
@FunctionHint(accumulator = @DataTypeHint("ROW<kept BIGINT, n BIGINT>"), output = @DataTypeHint("STRING"))
public class MeanOf extends AggregateFunction<String, Row> {
  @Override
  public Row createAccumulator() {
    return Row.of(0L, 0L);
  }

  public void accumulate(Row row, Long value) {
    row.setField(0, sum(row) + value);
    row.setField(1, count(row) + 1);
  }

  @Override
  public String getValue(Row row) {
    return count(row) == 0 ? "none" : "EUR " + sum(row) / count(row);
  }

  private static long sum(Row row) {
    return (Long) row.getField(0);
  }

  private static long count(Row row) {
    return (Long) row.getField(1);
  }
}
