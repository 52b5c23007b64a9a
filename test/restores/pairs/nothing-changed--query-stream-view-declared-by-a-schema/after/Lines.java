package pair;

import common.Line;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.types.Row;

/** Shows what a customer has spent. */
final class Lines implements MapFunction<Row, String> {
  @Override
  public String map(Row row) {
    return Line.of("spent", row.getField("customer"), row.getField("euros_spent"));
  }
}
