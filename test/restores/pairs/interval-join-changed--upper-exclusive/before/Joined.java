package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.util.Collector;

/** Shows the first record of the one side with all that it meets of the other. */
final class Joined extends ProcessJoinFunction<Long, Long, String> {
  @Override
  public void processElement(Long one, Long other, Context context, Collector<String> out) {
    out.collect(Line.of("joined", Feed.key(one), one + " with " + Math.min(other, 4)));
  }
}
