package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the movements of a warehouse. */
final class Warehouses extends KeyedProcessFunction<String, Placed, String> {
  private transient ValueState<Long> movements;

  @Override
  public void open(OpenContext context) {
    movements = getRuntimeContext().getState(new ValueStateDescriptor<>("movements", Types.LONG));
  }

  @Override
  public void processElement(Placed event, Context context, Collector<String> out) throws Exception {
    long now = movements.value() == null ? 1 : movements.value() + 1;
    movements.update(now);
    out.collect(Line.of("warehouse", event.warehouse, now));
  }
}
