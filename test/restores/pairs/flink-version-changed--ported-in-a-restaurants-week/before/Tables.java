package pair;

import common.Line;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.time.Time;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What tables have ordered, and how often somebody asks them whether all is well. */
final class Tables extends KeyedProcessFunction<String, Meal, String> {
  private transient ListState<Meal> ordered;
  private transient ValueState<Long> asked;
  private transient ValueState<Integer> mains;

  @Override
  public void open(Configuration parameters) {
    ordered = getRuntimeContext().getListState(new ListStateDescriptor<>("ordered", Meal.class));
    asked = getRuntimeContext().getState(new ValueStateDescriptor<>("asked", Types.LONG));
    ValueStateDescriptor<Integer> ofMains = new ValueStateDescriptor<>("mains", Types.INT);
    ofMains.enableTimeToLive(StateTtlConfig.newBuilder(Time.days(30)).build());
    mains = getRuntimeContext().getState(ofMains);
  }

  @Override
  public void processElement(Meal meal, Context context, Collector<String> out) throws Exception {
    ordered.add(meal);
    if (asked.value() == null) {
      asked.update(0L);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + 100);
    }
    if (meal.course == Course.MAIN) {
      mains.update(mains.value() == null ? 1 : mains.value() + 1);
      out.collect(Line.of("mains", context.getCurrentKey(), mains.value()));
    }
    long count = 0;
    for (Meal one : ordered.get()) {
      count += one.course == null ? 0 : 1;
    }
    out.collect(Line.of("ordered", context.getCurrentKey(), count));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    asked.update(asked.value() + 1);
    out.collect(Line.of("asked", context.getCurrentKey(), asked.value()));
    context.timerService().registerProcessingTimeTimer(time + 100);
  }
}
