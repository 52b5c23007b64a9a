package pair;

import common.Feed;
import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Tells of each visitor that he came back. */
final class Returning extends PatternProcessFunction<Long, String> {
  @Override
  public void processMatch(Map<String, List<Long>> match, Context context, Collector<String> out) {
    Long registered = match.get("registered").get(0);
    Long cameBack = match.get("came-back").get(0);
    out.collect(Line.of("returning", Feed.key(registered), registered + ", back by " + Math.min(cameBack, 8)));
  }
}
