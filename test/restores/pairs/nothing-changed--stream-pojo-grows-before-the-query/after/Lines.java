package pair;

import common.Line;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.types.Row;
import org.apache.flink.util.Collector;

/** Shows what a customer has spent, and in how many orders. */
final class Lines implements FlatMapFunction<Row, String> {
  @Override
  public void flatMap(Row row, Collector<String> out) {
    out.collect(Line.of("turnover", row.getField("customer"), row.getField("turnover")));
    out.collect(Line.of("orders", row.getField("customer"), row.getField("orders")));
  }
}
