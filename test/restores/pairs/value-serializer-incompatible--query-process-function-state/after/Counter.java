package pair;

import org.apache.flink.table.annotation.ArgumentHint;
import org.apache.flink.table.annotation.ArgumentTrait;
import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.FunctionHint;
import org.apache.flink.table.annotation.StateHint;
import org.apache.flink.table.functions.ProcessTableFunction;
import org.apache.flink.types.Row;

/** Counts the rows of each partition. */
@FunctionHint(output = @DataTypeHint("ROW<n BIGINT>"))
public class Counter extends ProcessTableFunction<Row> {
  public static class Seen {
    public long rows;
    public long last;
  }

  public void eval(@StateHint(name = "seen") Seen seen, @ArgumentHint(name = "given", value = ArgumentTrait.SET_SEMANTIC_TABLE) Row given) {
    seen.rows++;
    seen.last = seen.rows;
    collect(Row.of(seen.rows));
  }
}
