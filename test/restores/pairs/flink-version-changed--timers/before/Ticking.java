package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts its own timer, which each firing registers again. */
final class Ticking extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> ticks;

  @Override
  public void open(OpenContext context) {
    ticks = getRuntimeContext().getState(new ValueStateDescriptor<>("ticks", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    if (ticks.value() == null) {
      ticks.update(0L);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + 100);
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    ticks.update(ticks.value() + 1);
    out.collect(Line.of("ticks", context.getCurrentKey(), ticks.value()));
    context.timerService().registerProcessingTimeTimer(time + 100);
  }
}
