package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what is sold. */
final class Sales extends KeyedProcessFunction<String, Envelope<Sale>, String> {
  private transient ValueState<Long> sold;
  private transient ValueState<Integer> top;

  @Override
  public void open(OpenContext context) {
    top = getRuntimeContext().getState(new ValueStateDescriptor<>("top", Types.INT));
    sold = getRuntimeContext().getState(new ValueStateDescriptor<>("sold", Types.LONG));
  }

  @Override
  public void processElement(Envelope<Sale> envelope, Context context, Collector<String> out) throws Exception {
    Sale sale = envelope.body;
    Long before = sold.value();
    sold.update(before == null ? 1 : before + 1);
    Integer most = top.value();
    top.update(most == null ? sale.pieces : Integer.max(most, sale.pieces));
    out.collect(Line.of("orders", sale.customer.name, sale.customer.orders));
    out.collect(Line.of("sold", context.getCurrentKey(), sold.value()));
    out.collect(Line.of("top", context.getCurrentKey(), most == null ? "none" : most + " pieces"));
  }
}
