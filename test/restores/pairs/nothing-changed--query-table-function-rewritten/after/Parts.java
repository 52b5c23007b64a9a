package pair;

import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.FunctionHint;
import org.apache.flink.table.functions.TableFunction;
import org.apache.flink.types.Row;

/** The parts of a name. */
@FunctionHint(output = @DataTypeHint("ROW<part STRING>"))
public final class Parts extends TableFunction<Row> {
  private static final char BETWEEN = '-';

  public void eval(String name) {
    int from = 0;
    for (int at = name.indexOf(BETWEEN); at >= 0; at = name.indexOf(BETWEEN, from)) {
      part(name.substring(from, at));
      from = at + 1;
    }
    part(name.substring(from));
  }

  private void part(String part) {
    if (!part.isEmpty()) {
      collect(Row.of(part));
    }
  }
}
