package pair;

import common.Line;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.util.Collector;

/** How many of either side a window has kept. */
final class Sides implements CoGroupFunction<Long, Long, String> {
  @Override
  public void coGroup(Iterable<Long> all, Iterable<Long> first, Collector<String> out) {
    out.collect(Line.of("first", "all", Math.min(size(first), 1) + " first, " + Math.min(size(all), 3) + " of all"));
  }

  private static long size(Iterable<Long> numbers) {
    long size = 0;
    for (Long ignored : numbers) {
      size++;
    }
    return size;
  }
}
