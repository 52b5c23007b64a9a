package pair;

import common.Feed;
import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Shows the last record of each match, under the key of the first. */
final class Matched extends PatternProcessFunction<Long, String> {
  @Override
  public void processMatch(Map<String, List<Long>> match, Context context, Collector<String> out) {
    Long start = match.get("start").get(0);
    out.collect(Line.of("match", Feed.key(start), "with " + Math.min(match.get("next").get(0), 8)));
  }
}
