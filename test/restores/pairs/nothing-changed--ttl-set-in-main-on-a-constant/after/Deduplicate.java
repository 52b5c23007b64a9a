package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Lets the first message of a sender through. */
final class Deduplicate extends KeyedProcessFunction<String, Message, String> {
  private transient ValueState<Long> first;
  private transient Counter duplicates;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(States.FIRST);
    duplicates = getRuntimeContext().getMetricGroup().counter("duplicates");
  }

  @Override
  public void processElement(Message message, Context context, Collector<String> out) throws Exception {
    Long stored = first.value();
    out.collect(Line.of("first", message.sender, stored == null ? "none" : "number " + stored));
    if (stored == null) {
      first.update(message.number);
    } else {
      duplicates.inc();
    }
  }
}
