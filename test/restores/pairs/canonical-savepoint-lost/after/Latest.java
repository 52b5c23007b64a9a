package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.v2.ValueState;
import org.apache.flink.api.common.state.v2.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Remembers the last order of a customer. */
final class Latest extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> latest;

  @Override
  public void open(OpenContext context) {
    latest = getRuntimeContext().getState(new ValueStateDescriptor<>("latest", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) {
    String key = context.getCurrentKey();
    latest.asyncUpdate(number).thenAccept(done -> out.collect(Line.of("latest", key, number)));
  }
}
