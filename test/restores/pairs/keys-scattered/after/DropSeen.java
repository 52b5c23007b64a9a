package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Lets each number of a key through once; they ascend. */
final class DropSeen extends KeyedProcessFunction<String, Long, Long> {
  private transient ValueState<Long> last;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<Long> out) throws Exception {
    if (last.value() == null || last.value() < number) {
      last.update(number);
      out.collect(number);
    }
  }
}
