package pair;

import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Tells which order was seen on its way. */
final class Delivered extends PatternProcessFunction<OrderEvent, String> {
  private static final long MANY = 20;

  @Override
  public void processMatch(Map<String, List<OrderEvent>> match, Context context, Collector<String> out) {
    OrderEvent placed = match.get(Stages.PLACED).get(0);
    String way = "placed as " + placed.number;
    if (match.containsKey(Stages.CONFIRMED)) {
      way += ", confirmed as " + match.get(Stages.CONFIRMED).get(0).number;
    }
    out.collect(Line.of("delivery", placed.order, way + ", scanned after " + Math.min(match.get(Stages.SCANNED).get(0).number, MANY)));
  }
}
