package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the sales of a terminal. */
final class Terminals extends KeyedProcessFunction<String, Sale, String> {
  private transient ValueState<Long> sales;

  @Override
  public void open(OpenContext context) {
    sales = getRuntimeContext().getState(new ValueStateDescriptor<>("sales", Types.LONG));
  }

  @Override
  public void processElement(Sale event, Context context, Collector<String> out) throws Exception {
    long now = sales.value() == null ? 1 : sales.value() + 1;
    sales.update(now);
    out.collect(Line.of("terminal", event.terminal, now));
  }
}
