package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often its timer went off; only the timer asks for the state. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  @Override
  public void processElement(Long number, Context context, Collector<String> out) {
    context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() / 100 * 100 + 100);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    ValueState<Long> rounds = getRuntimeContext().getState(new ValueStateDescriptor<>("rounds", Types.LONG));
    long now = rounds.value() == null ? 1 : rounds.value() + 1;
    rounds.update(now);
    out.collect(Line.of("rounds", context.getCurrentKey(), now));
  }
}
