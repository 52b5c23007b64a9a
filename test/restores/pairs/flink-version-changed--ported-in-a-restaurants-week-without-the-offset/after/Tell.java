package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says how many there are of a key. */
final class Tell<K> extends ProcessWindowFunction<Long, String, K, TimeWindow> {
  private final String label;

  Tell(String label) {
    this.label = label;
  }

  @Override
  public void process(K key, Context context, Iterable<Long> counts, Collector<String> out) {
    counts.forEach(count -> out.collect(Line.of(label, key, count)));
  }
}
