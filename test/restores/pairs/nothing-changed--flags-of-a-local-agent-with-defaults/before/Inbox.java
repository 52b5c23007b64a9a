package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts messages by sender. */
final class Inbox extends KeyedProcessFunction<String, Message, String> {
  private static final int URGENT = 2;

  private transient ValueState<Long> messages;
  private transient ValueState<Long> urgent;
  private transient MapState<String, Long> topics;

  @Override
  public void open(OpenContext context) {
    messages = getRuntimeContext().getState(new ValueStateDescriptor<>("messages", Types.LONG));
    urgent = getRuntimeContext().getState(new ValueStateDescriptor<>("urgent", Types.LONG));
    topics = getRuntimeContext().getMapState(new MapStateDescriptor<>("topics", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Message message, Context context, Collector<String> out) throws Exception {
    messages.update(messages.value() == null ? 1 : messages.value() + 1);
    out.collect(Line.of("messages", message.sender, messages.value()));
    if (message.urgency >= URGENT) {
      urgent.update(urgent.value() == null ? 1 : urgent.value() + 1);
      out.collect(Line.of("urgent", message.sender, urgent.value()));
    }
    long about = topics.contains(message.topic) ? topics.get(message.topic) + 1 : 1;
    topics.put(message.topic, about);
    out.collect(Line.of("topics", message.sender + "/" + message.topic, about));
  }
}
