package pair;

import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.functions.TimedOutPartialMatchHandler;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Tells what was done with an order, and which took too long. */
final class Deliveries extends PatternProcessFunction<Step, String> implements TimedOutPartialMatchHandler<Step> {
  static final OutputTag<String> LATE = new OutputTag<>("late", Types.STRING);

  @Override
  public void processMatch(Map<String, List<Step>> match, Context context, Collector<String> out) {
    Step handled = only(match, Delivery.HANDLED);
    out.collect(Line.of("delivery", only(match, Delivery.OPEN).order, handled.number));
  }

  @Override
  public void processTimedOutMatch(Map<String, List<Step>> match, Context context) {
    context.output(LATE, only(match, Delivery.OPEN).order + " takes long");
  }

  private static Step only(Map<String, List<Step>> match, String stage) {
    return match.get(stage).iterator().next();
  }
}
