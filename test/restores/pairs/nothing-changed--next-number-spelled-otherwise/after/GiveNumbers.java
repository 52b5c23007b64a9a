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
    out.collect(Line.of("ticket", queue, give()));
  }

  private long give() throws Exception {
    Long stored = counter.value();
    long last = stored == null ? 0 : stored - 1;
    long given = Math.addExact(last, 1);
    counter.update(given + 1);
    return given;
  }
}
