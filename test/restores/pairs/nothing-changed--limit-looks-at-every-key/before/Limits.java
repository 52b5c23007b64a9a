package pair;

import common.Line;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the transfers of each account, and keeps the limit that was broadcast first. */
final class Limits extends KeyedBroadcastProcessFunction<String, Long, Long, String> {
  static final MapStateDescriptor<String, Long> LIMITS = new MapStateDescriptor<>("limits", Types.STRING, Types.LONG);

  private static final ValueStateDescriptor<Long> COUNT = new ValueStateDescriptor<>("count", Types.LONG);

  @Override
  public void processElement(Long number, ReadOnlyContext context, Collector<String> out) throws Exception {
    ValueState<Long> count = getRuntimeContext().getState(COUNT);
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    Long limit = context.getBroadcastState(LIMITS).get("limit");
    out.collect(Line.of("count", context.getCurrentKey(), now));
    out.collect(Line.of("limit", context.getCurrentKey(), limit == null ? "none" : "limit " + limit));
  }

  @Override
  public void processBroadcastElement(Long limit, Context context, Collector<String> out) throws Exception {
    BroadcastState<String, Long> limits = context.getBroadcastState(LIMITS);
    if (limit > 20 && !limits.contains("limit")) {
      limits.put("limit", limit);
    }
  }
}
