package pair;

import common.Feed;
import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Tells with which payment an account that was used abroad was opened. */
final class Suspicion extends PatternProcessFunction<Long, String> {
  @Override
  public void processMatch(Map<String, List<Long>> match, Context context, Collector<String> out) {
    Long opened = match.get("opened").get(0);
    List<Long> abroad = match.get("abroad");
    out.collect(Line.of("suspicion", Feed.key(opened), "opened with " + opened + (abroad.get(abroad.size() - 1) < 60 ? ", abroad at once" : ", abroad since")));
  }
}
