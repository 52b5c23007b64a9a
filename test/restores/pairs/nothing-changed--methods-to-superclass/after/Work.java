package pair;

import common.Line;
import org.apache.flink.util.Collector;

/** Counts the records of each key. */
final class Work extends Counting {
  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("count", context.getCurrentKey(), next()));
  }
}
