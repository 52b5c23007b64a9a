package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Says of each payment whether it is beyond the limit of its kind. */
final class HoldAgainst extends KeyedBroadcastProcessFunction<String, Payment, Limit, String> {
  static final MapStateDescriptor<String, Long> LIMITS = new MapStateDescriptor<>("limits", Types.STRING, Types.LONG);

  private transient ValueState<Long> beyond;

  @Override
  public void open(OpenContext context) {
    beyond = getRuntimeContext().getState(new ValueStateDescriptor<>("beyond", Types.LONG));
  }

  @Override
  public void processElement(Payment payment, ReadOnlyContext context, Collector<String> out) throws Exception {
    Long limit = context.getBroadcastState(LIMITS).get(payment.kind);
    boolean isBeyond = limit != null && payment.amount > limit;
    if (isBeyond) {
      beyond.update(beyond.value() == null ? 1 : beyond.value() + 1);
    }
    out.collect(Line.of("verdict", payment.account, limit == null ? "no limit yet" : isBeyond ? "beyond" : "within"));
  }

  @Override
  public void processBroadcastElement(Limit limit, Context context, Collector<String> out) throws Exception {
    context.getBroadcastState(LIMITS).put(limit.kind, limit.amount);
  }
}
