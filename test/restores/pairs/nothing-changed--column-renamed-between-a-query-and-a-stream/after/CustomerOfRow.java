package pair;

import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.types.Row;

/** The customer of a row. */
final class CustomerOfRow implements KeySelector<Row, String> {
  @Override
  public String getKey(Row row) {
    return row.getFieldAs(Columns.CUSTOMER);
  }
}
