package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Numbers what a shop sends. */
final class NumberLines extends KeyedProcessFunction<String, OrderLine, OrderLine> {
  private transient ValueState<Long> numbers;

  @Override
  public void open(OpenContext context) {
    numbers = getRuntimeContext().getState(new ValueStateDescriptor<>("numbers", Types.LONG));
  }

  @Override
  public void processElement(OrderLine line, Context context, Collector<OrderLine> out) throws Exception {
    line.number = numbers.value() == null ? 1 : numbers.value() + 1;
    numbers.update(line.number);
    out.collect(line);
  }
}
