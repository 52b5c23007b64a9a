package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what is sold. */
final class Sales extends KeyedProcessFunction<String, Ranked, String> {
  private transient ValueState<Long> sold;
  private transient ValueState<Integer> top;

  @Override
  public void open(OpenContext context) {
    sold = getRuntimeContext().getState(new ValueStateDescriptor<>("sold", Types.LONG));
    top = getRuntimeContext().getState(new ValueStateDescriptor<>("top", Types.INT));
  }

  @Override
  public void processElement(Ranked ranked, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("orders", ranked.customer, ranked.rank));
    long now = sold.value() == null ? 1 : sold.value() + 1;
    sold.update(now);
    out.collect(Line.of("sold", ranked.goods, now));
    Integer most = top.value();
    out.collect(Line.of("top", ranked.goods, most == null ? "none" : most + " pieces"));
    top.update(most == null ? ranked.pieces : Math.max(most, ranked.pieces));
  }
}
