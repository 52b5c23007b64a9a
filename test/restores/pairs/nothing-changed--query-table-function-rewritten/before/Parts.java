package pair;

import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.FunctionHint;
import org.apache.flink.table.functions.TableFunction;
import org.apache.flink.types.Row;

/** The parts of a name. */
@FunctionHint(output = @DataTypeHint("ROW<part STRING>"))
public final class Parts extends TableFunction<Row> {
  public void eval(String name) {
    for (String part : name.split("-")) {
      collect(Row.of(part));
    }
  }
}
