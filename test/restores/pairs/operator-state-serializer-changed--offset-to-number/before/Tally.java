package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts equal lines. */
final class Tally extends KeyedProcessFunction<String, String, String> {
  private transient ValueState<Long> tally;

  @Override
  public void open(OpenContext context) {
    tally = getRuntimeContext().getState(new ValueStateDescriptor<>("tally", Long.class));
  }

  @Override
  public void processElement(String line, Context context, Collector<String> out) throws Exception {
    long now = tally.value() == null ? 1 : tally.value() + 1;
    tally.update(now);
    out.collect(Line.of("tally", line, now));
  }
}
