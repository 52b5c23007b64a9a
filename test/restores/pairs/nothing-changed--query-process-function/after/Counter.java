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
  }

  public void eval(@StateHint(name = "seen") Seen seen, @ArgumentHint(name = "given", value = ArgumentTrait.SET_SEMANTIC_TABLE) Row given) {
    long before = seen.rows;
    seen.rows = before + 1;
    collect(Row.of(seen.rows));
  }
}
