package pair;

import common.Line;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Tells what shops have sold. */
final class AsLines implements FlatMapFunction<Sales, String> {
  @Override
  public void flatMap(Sales sales, Collector<String> out) {
    out.collect(Line.of("orders", sales.shop, sales.orders));
    out.collect(Line.of("turnover", sales.shop, sales.cents));
  }
}
