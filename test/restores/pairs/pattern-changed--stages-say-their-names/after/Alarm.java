package pair;

import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Says who is suspicious. */
final class Alarm extends PatternProcessFunction<Login, String> {
  @Override
  public void processMatch(Map<String, List<Login>> match, Context context, Collector<String> out) {
    out.collect(match.get(Stage.FIRST.toString()).get(0).user + " failed again");
  }
}
