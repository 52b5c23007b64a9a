package pair;

import org.apache.flink.table.annotation.ArgumentHint;
import org.apache.flink.table.annotation.ArgumentTrait;
import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.StateHint;
import org.apache.flink.table.functions.ProcessTableFunction;
import org.apache.flink.types.Row;

/** Counts the rows of each partition. */
@DataTypeHint("ROW<n BIGINT>")
public class Counter extends ProcessTableFunction<Row> {
  public static class Seen {
    public long rows;
    public long last;
  }

  public void eval(@StateHint Seen seen, @ArgumentHint(ArgumentTrait.SET_SEMANTIC_TABLE) Row order) {
    seen.rows++;
    seen.last = seen.rows;
    collect(Row.of(seen.rows));
  }
}
