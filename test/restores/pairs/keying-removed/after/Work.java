package pair;

import common.Feed;
import common.Line;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key. */
final class Work extends ProcessFunction<Long, String> {
  private transient Map<String, Long> count;

  @Override
  public void open(OpenContext context) {
    count = new java.util.HashMap<>();
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("count", Feed.key(number), count.merge(Feed.key(number), 1L, Long::sum)));
  }
}
