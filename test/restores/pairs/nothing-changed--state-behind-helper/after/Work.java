package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient Counter counter;

  @Override
  public void open(OpenContext context) {
    counter = new Counter(getRuntimeContext());
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("count", context.getCurrentKey(), counter.next()));
  }
}
