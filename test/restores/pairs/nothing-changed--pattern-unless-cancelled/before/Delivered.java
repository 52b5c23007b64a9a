package pair;

import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Tells which order was seen on its way, by when it was placed. */
final class Delivered extends PatternProcessFunction<OrderEvent, String> {
  @Override
  public void processMatch(Map<String, List<OrderEvent>> match, Context context, Collector<String> out) {
    OrderEvent placed = match.get("placed").get(0);
    out.collect(Line.of("delivery", placed.order, "placed as " + placed.number + ", scanned after " + Math.min(match.get("scanned").get(0).number, 20)));
  }
}
