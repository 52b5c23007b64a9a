package pair;

import common.Feed;
import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Shows the first record of each match with one of the last. */
final class Matched extends PatternProcessFunction<Long, String> {
  private final String first;
  private final String last;

  Matched(String first, String last) {
    this.first = first;
    this.last = last;
  }

  @Override
  public void processMatch(Map<String, List<Long>> match, Context context, Collector<String> out) {
    Long start = match.get(first).get(0);
    out.collect(Line.of("match", Feed.key(start), start + " with " + Math.min(match.get(last).get(0), 8)));
  }
}
