package pair;

import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Says which basket a click belongs to. */
final class Baskets extends PatternProcessFunction<Click, String> {
  @Override
  public void processMatch(Map<String, List<Click>> match, Context context, Collector<String> out) {
    Click basket = match.get("basket").get(0);
    out.collect(Line.of("basket", basket.user, "filled by " + basket.number + ", clicked by " + Math.min(match.get("click").get(0).number, 8)));
  }
}
