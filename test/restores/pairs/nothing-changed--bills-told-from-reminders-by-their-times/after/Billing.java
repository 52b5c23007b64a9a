package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Bills members, time after time, and reminds them of it. */
final class Billing extends KeyedBroadcastProcessFunction<String, Visit, Rate, String> {
  static final MapStateDescriptor<String, Rate> RATES = new MapStateDescriptor<>("rates", String.class, Rate.class);
  static final OutputTag<String> REMINDERS = new OutputTag<String>("reminders") {};
  private static final long PERIOD = 150;
  private static final long BEFORE = 100;

  private transient ValueState<Long> bills;
  private transient MapState<Long, Boolean> reminders;

  @Override
  public void open(OpenContext context) {
    reminders = getRuntimeContext().getMapState(new MapStateDescriptor<>("reminders", Types.LONG, Types.BOOLEAN));
    bills = getRuntimeContext().getState(new ValueStateDescriptor<>("bills", Types.LONG));
  }

  @Override
  public void processElement(Visit visit, ReadOnlyContext context, Collector<String> out) throws Exception {
    if (bills.value() == null) {
      bills.update(0L);
      schedule(context.timerService().currentProcessingTime(), context.timerService());
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    if (reminders.contains(time)) {
      reminders.remove(time);
      context.output(REMINDERS, context.getCurrentKey());
      return;
    }
    bills.update(bills.value() + 1);
    out.collect(Line.of("bill", context.getCurrentKey(), bills.value()));
    schedule(time, context.timerService());
  }

  @Override
  public void processBroadcastElement(Rate rate, Context context, Collector<String> out) throws Exception {
    Rate before = context.getBroadcastState(RATES).get(rate.club);
    rate.revision = before == null ? 1 : before.revision + 1;
    context.getBroadcastState(RATES).put(rate.club, rate);
    out.collect(Line.of("rate", rate.club, rate.revision));
  }

  private void schedule(long from, TimerService timers) throws Exception {
    long bill = from + PERIOD;
    timers.registerProcessingTimeTimer(bill);
    reminders.put(bill - BEFORE, true);
    timers.registerProcessingTimeTimer(bill - BEFORE);
  }
}
