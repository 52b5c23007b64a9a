package pair;

import java.util.EnumSet;
import java.util.Set;
import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.types.Row;
import org.apache.flink.types.RowKind;

/** Lets rows through that are valid from now on. */
final class Current implements FilterFunction<Row> {
  private static final Set<RowKind> CURRENT = EnumSet.of(RowKind.INSERT, RowKind.UPDATE_AFTER);

  @Override
  public boolean filter(Row row) {
    return CURRENT.contains(row.getKind());
  }
}
