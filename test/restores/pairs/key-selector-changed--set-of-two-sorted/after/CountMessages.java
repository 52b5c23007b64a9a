package pair;

import common.Line;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the messages of each conversation. */
public class CountMessages extends KeyedProcessFunction<Set<String>, Message, String> {
  private transient ValueState<Long> messages;

  @Override
  public void open(OpenContext context) {
    messages = getRuntimeContext().getState(new ValueStateDescriptor<>("messages", Types.LONG));
  }

  @Override
  public void processElement(Message message, Context context, Collector<String> out) throws Exception {
    long now = messages.value() == null ? 1 : messages.value() + 1;
    messages.update(now);
    out.collect(Line.of("messages", String.join("+", new TreeSet<>(context.getCurrentKey())), now));
  }
}
