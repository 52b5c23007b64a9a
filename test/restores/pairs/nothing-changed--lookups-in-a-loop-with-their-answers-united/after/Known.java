package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the messages of a source, and tells how much is known of each. */
final class Known extends KeyedProcessFunction<String, Message, String> {
  private transient ValueState<Long> messages;

  @Override
  public void open(OpenContext context) {
    messages = getRuntimeContext().getState(new ValueStateDescriptor<>("messages", Types.LONG));
  }

  @Override
  public void processElement(Message message, Context context, Collector<String> out) throws Exception {
    long now = messages.value() == null ? 1 : messages.value() + 1;
    messages.update(now);
    out.collect(Line.of("messages", message.source, now));
    out.collect(Line.of("known", message.source, "fields: " + message.fields.size()));
  }
}
