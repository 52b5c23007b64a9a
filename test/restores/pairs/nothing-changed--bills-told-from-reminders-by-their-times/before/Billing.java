package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Bills members, time after time. */
final class Billing extends KeyedBroadcastProcessFunction<String, Visit, Rate, String> {
  static final MapStateDescriptor<String, Rate> RATES = new MapStateDescriptor<>("rates", String.class, Rate.class);
  private static final long PERIOD = 150;

  private transient ValueState<Long> bills;

  @Override
  public void open(OpenContext context) {
    bills = getRuntimeContext().getState(new ValueStateDescriptor<>("bills", Types.LONG));
  }

  @Override
  public void processElement(Visit visit, ReadOnlyContext context, Collector<String> out) throws Exception {
    if (bills.value() == null) {
      bills.update(0L);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + PERIOD);
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    bills.update(bills.value() + 1);
    out.collect(Line.of("bill", context.getCurrentKey(), bills.value()));
    context.timerService().registerProcessingTimeTimer(time + PERIOD);
  }

  @Override
  public void processBroadcastElement(Rate rate, Context context, Collector<String> out) throws Exception {
    Rate before = context.getBroadcastState(RATES).get(rate.club);
    rate.revision = before == null ? 1 : before.revision + 1;
    context.getBroadcastState(RATES).put(rate.club, rate);
    out.collect(Line.of("rate", rate.club, rate.revision));
  }
}
