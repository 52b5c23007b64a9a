package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Tells whether each number follows the last one of its key. */
final class Following extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> last;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    boolean follows = last.value() != null && number == last.value() + 4;
    out.collect(Line.of("follows", context.getCurrentKey(), follows ? "complete" : "with a gap"));
    last.update(number);
  }
}
