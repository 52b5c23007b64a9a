package pair;

import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Shows each scan of a paid order with what stands at its beginning. */
final class OnItsWay extends PatternProcessFunction<Step, String> {
  @Override
  public void processMatch(Map<String, List<Step>> match, Context context, Collector<String> out) {
    Step placed = match.get("placed").get(0);
    out.collect(Line.of("scanned", placed.order, "placed " + placed.number + ", paid " + match.get("paid").get(0).number + ", seen at " + Math.min(match.get("scanned").get(0).number, 12)));
  }
}
