package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;

/** Counts the messages of a sender. */
final class CountMessages extends RichMapFunction<Message, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(States.COUNT);
  }

  @Override
  public String map(Message message) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    return Line.of("messages", message.sender, now);
  }
}
