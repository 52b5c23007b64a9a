package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.util.Collector;

/** Counts the records of both sides of a window. */
final class Both implements CoGroupFunction<Long, Long, String> {
  @Override
  public void coGroup(Iterable<Long> first, Iterable<Long> second, Collector<String> out) {
    for (Long one : first) {
      long count = 0;
      for (Long other : second) {
        count++;
      }
      out.collect(Line.of("window", Feed.key(one), count));
    }
  }
}
