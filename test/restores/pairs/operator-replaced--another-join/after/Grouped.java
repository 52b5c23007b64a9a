package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.util.Collector;

/** Shows the first record of the one side with the last of the other. */
final class Grouped implements CoGroupFunction<Long, Long, String> {
  @Override
  public void coGroup(Iterable<Long> first, Iterable<Long> all, Collector<String> out) {
    for (Long one : first) {
      for (Long other : all) {
        out.collect(Line.of("joined", Feed.key(one), one + " with " + Math.min(other, 4)));
      }
    }
  }
}
