package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what is sold. */
final class Sales extends KeyedProcessFunction<String, Accepted, String> {
  private transient ValueState<Long> sold;
  private transient ValueState<Long> pieces;
  private transient ValueState<String> first;

  @Override
  public void open(OpenContext context) {
    sold = getRuntimeContext().getState(new ValueStateDescriptor<>("sold", Types.LONG));
    pieces = getRuntimeContext().getState(new ValueStateDescriptor<>("pieces", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
  }

  @Override
  public void processElement(Accepted order, Context context, Collector<String> out) throws Exception {
    sold.update(sold.value() == null ? 1 : sold.value() + 1);
    pieces.update((pieces.value() == null ? 0 : pieces.value()) + order.pieces);
    out.collect(Line.of("sold", order.goods, sold.value()));
    out.collect(Line.of("pieces", order.goods, pieces.value()));
    out.collect(Line.of("first", order.goods, first.value() == null ? "none" : first.value()));
    if (first.value() == null) {
      first.update(order.id);
    }
  }
}
