package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Counts calls and says what they cost. */
final class Costs extends KeyedBroadcastProcessFunction<String, Call, Plan, String> {
  static final MapStateDescriptor<String, Plan> PLANS = new MapStateDescriptor<>("plans", String.class, Plan.class);

  private transient ValueState<Long> calls;

  @Override
  public void open(OpenContext context) {
    calls = getRuntimeContext().getState(new ValueStateDescriptor<>("calls", Long.class));
  }

  @Override
  public void processElement(Call call, ReadOnlyContext context, Collector<String> out) throws Exception {
    Plan plan = calls.value() == null ? null : context.getBroadcastState(PLANS).get(call.tariff);
    out.collect(Line.of("plan", call.caller, describe(plan)));
    long now = calls.value() == null ? 1 : calls.value() + 1;
    calls.update(now);
    out.collect(Line.of("calls", call.caller, now));
  }

  @Override
  public void processBroadcastElement(Plan plan, Context context, Collector<String> out) throws Exception {
    context.getBroadcastState(PLANS).put(plan.tariff, plan);
  }

  private static String describe(Plan plan) {
    return plan == null ? "none" : plan.cents + " cents";
  }
}
