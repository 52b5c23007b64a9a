package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Lets the first message of a sender through. */
final class Deduplicate extends KeyedProcessFunction<String, Message, String> {
  private final ValueStateDescriptor<Long> descriptor;
  private transient ValueState<Long> first;

  Deduplicate(ValueStateDescriptor<Long> descriptor) {
    this.descriptor = descriptor;
  }

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Message message, Context context, Collector<String> out) throws Exception {
    Long stored = first.value();
    out.collect(Line.of("first", message.sender, stored == null ? "none" : "number " + stored));
    if (stored == null) {
      first.update(message.number);
    }
  }
}
