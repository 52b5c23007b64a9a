package pair;

import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.types.Row;

/** The customer stands first in a row. */
final class CustomerOf implements KeySelector<Row, String> {
  @Override
  public String getKey(Row row) {
    return (String) row.getField(0);
  }
}
