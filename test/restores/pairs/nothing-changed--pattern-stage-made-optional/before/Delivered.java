package pair;

import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Tells which order was seen on its way. */
final class Delivered extends PatternProcessFunction<OrderEvent, String> {
  @Override
  public void processMatch(Map<String, List<OrderEvent>> match, Context context, Collector<String> out) {
    OrderEvent placed = match.get("placed").get(0);
    OrderEvent confirmed = match.get("confirmed").get(0);
    OrderEvent scanned = match.get("scanned").get(0);
    out.collect(Line.of("delivery", placed.order, "placed as " + placed.number + ", confirmed as " + confirmed.number + ", scanned after " + Math.min(scanned.number, 20)));
  }
}
