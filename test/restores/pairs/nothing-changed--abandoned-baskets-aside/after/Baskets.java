package pair;

import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.functions.TimedOutPartialMatchHandler;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Says which basket a click belongs to, and which baskets nobody wanted. */
final class Baskets extends PatternProcessFunction<Click, String> implements TimedOutPartialMatchHandler<Click> {
  static final OutputTag<String> ABANDONED = new OutputTag<>("abandoned") {};

  @Override
  public void processMatch(Map<String, List<Click>> match, Context context, Collector<String> out) {
    Click basket = match.get(Shopping.BASKET).get(0);
    out.collect(Line.of("basket", basket.user, "filled by " + basket.number + ", clicked by " + Math.min(match.get(Shopping.CLICK).get(0).number, 8)));
  }

  @Override
  public void processTimedOutMatch(Map<String, List<Click>> match, Context context) {
    context.output(ABANDONED, match.get(Shopping.BASKET).get(0).user + " went away");
  }
}
