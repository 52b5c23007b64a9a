package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.types.Row;
import org.apache.flink.util.Collector;

/** Counts the paid orders of a customer. */
final class CountPaid extends KeyedProcessFunction<String, Row, String> {
  private transient ValueState<Long> paid;
  private transient ValueState<String> first;

  @Override
  public void open(OpenContext context) {
    paid = getRuntimeContext().getState(new ValueStateDescriptor<>("paid", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
  }

  @Override
  public void processElement(Row row, Context context, Collector<String> out) throws Exception {
    String customer = row.getFieldAs(Columns.CUSTOMER);
    out.collect(Line.of("first", customer, first.value() == null ? "none" : first.value()));
    if (first.value() == null) {
      first.update("number " + row.getField(Columns.NUMBER) + " for " + row.getField(Columns.AMOUNT));
    }
    paid.update(paid.value() == null ? 1 : paid.value() + 1);
    out.collect(Line.of("paid", customer, paid.value()));
  }
}
