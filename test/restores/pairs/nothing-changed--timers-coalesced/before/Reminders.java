package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Reminds a customer again and again; what a timer is for lies under its time. */
final class Reminders extends KeyedProcessFunction<String, String, String> {
  private static final long EVERY = 100;

  private transient MapState<Long, Long> planned;

  @Override
  public void open(OpenContext context) {
    planned = getRuntimeContext().getMapState(new MapStateDescriptor<>("planned", Types.LONG, Types.LONG));
  }

  @Override
  public void processElement(String customer, Context context, Collector<String> out) throws Exception {
    if (planned.isEmpty()) {
      long at = context.timerService().currentProcessingTime() + EVERY;
      planned.put(at, 1L);
      context.timerService().registerProcessingTimeTimer(at);
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    Long reminder = planned.get(time);
    if (reminder == null) {
      return;
    }
    planned.remove(time);
    out.collect(Line.of("reminder", context.getCurrentKey(), reminder));
    long next = time + EVERY;
    planned.put(next, reminder + 1);
    context.timerService().registerProcessingTimeTimer(next);
  }
}
