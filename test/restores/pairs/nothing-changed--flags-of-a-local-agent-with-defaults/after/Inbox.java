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
  private transient int urgency;
  private transient ValueState<Long> messages;
  private transient ValueState<Long> urgent;
  private transient MapState<String, Long> topics;

  @Override
  public void open(OpenContext context) {
    urgency = Flags.ofAgent().number("urgent", 2);
    messages = getRuntimeContext().getState(new ValueStateDescriptor<>("messages", Types.LONG));
    urgent = getRuntimeContext().getState(new ValueStateDescriptor<>("urgent", Types.LONG));
    topics = getRuntimeContext().getMapState(new MapStateDescriptor<>("topics", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Message message, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("messages", message.sender, next(messages)));
    if (message.urgency >= urgency) {
      out.collect(Line.of("urgent", message.sender, next(urgent)));
    }
    Long about = topics.get(message.topic);
    topics.put(message.topic, about == null ? 1 : about + 1);
    out.collect(Line.of("topics", message.sender + "/" + message.topic, topics.get(message.topic)));
  }

  private static long next(ValueState<Long> counter) throws Exception {
    Long before = counter.value();
    counter.update(before == null ? 1 : before + 1);
    return counter.value();
  }
}
