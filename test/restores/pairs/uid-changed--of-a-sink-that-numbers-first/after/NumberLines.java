package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Numbers what is written under each key. */
final class NumberLines extends KeyedProcessFunction<String, String, String> {
  private transient ValueState<Long> last;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.LONG));
  }

  @Override
  public void processElement(String customer, Context context, Collector<String> out) throws Exception {
    long number = last.value() == null ? 1 : last.value() + 1;
    last.update(number);
    out.collect(Line.of("number", customer, number));
  }
}
