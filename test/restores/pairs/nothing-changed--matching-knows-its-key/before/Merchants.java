package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the requests of a merchant. */
final class Merchants extends KeyedProcessFunction<String, Request, String> {
  private transient ValueState<Long> requests;

  @Override
  public void open(OpenContext context) {
    requests = getRuntimeContext().getState(new ValueStateDescriptor<>("requests", Types.LONG));
  }

  @Override
  public void processElement(Request event, Context context, Collector<String> out) throws Exception {
    long now = requests.value() == null ? 1 : requests.value() + 1;
    requests.update(now);
    out.collect(Line.of("merchant", event.merchant, now));
  }
}
