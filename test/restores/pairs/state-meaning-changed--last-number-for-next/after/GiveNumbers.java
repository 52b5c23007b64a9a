package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Gives each ticket of a queue its number. */
final class GiveNumbers extends KeyedProcessFunction<String, String, String> {
  private transient ValueState<Long> counter;

  @Override
  public void open(OpenContext context) {
    counter = getRuntimeContext().getState(new ValueStateDescriptor<>("counter", Types.LONG));
  }

  @Override
  public void processElement(String queue, Context context, Collector<String> out) throws Exception {
    Long last = counter.value();
    long given = last == null ? 1 : last + 1;
    counter.update(given);
    out.collect(Line.of("ticket", queue, given));
  }
}
