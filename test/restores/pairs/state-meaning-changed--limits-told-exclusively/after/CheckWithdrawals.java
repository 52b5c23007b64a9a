package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Holds withdrawals against the limit of the bank. */
final class CheckWithdrawals extends KeyedBroadcastProcessFunction<String, Withdrawal, Limit, String> {
  static final MapStateDescriptor<String, Long> LIMITS = new MapStateDescriptor<>("limits", Types.STRING, Types.LONG);

  private transient ValueState<Long> asked;

  @Override
  public void open(OpenContext context) {
    asked = getRuntimeContext().getState(new ValueStateDescriptor<>("asked", Types.LONG));
  }

  @Override
  public void processElement(Withdrawal withdrawal, ReadOnlyContext context, Collector<String> out) throws Exception {
    asked.update(asked.value() == null ? 1 : asked.value() + 1);
    out.collect(Line.of("asked", withdrawal.card, asked.value()));
    out.collect(Line.of("withdrawal", withdrawal.card, answer(withdrawal, context.getBroadcastState(LIMITS).get(withdrawal.bank))));
  }

  @Override
  public void processBroadcastElement(Limit limit, Context context, Collector<String> out) throws Exception {
    context.getBroadcastState(LIMITS).put(limit.bank, limit.cents);
  }

  private static String answer(Withdrawal withdrawal, Long limit) {
    if (limit == null) {
      return "not known";
    }
    return Limit.allows(limit, withdrawal.cents) ? "paid" : "refused";
  }
}
