package pair;

import common.Line;
import java.util.ArrayDeque;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the last orders of each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<ArrayDeque<Channel>> last;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(
        new ValueStateDescriptor<>("last", TypeInformation.of(new TypeHint<ArrayDeque<Channel>>() {})));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    ArrayDeque<Channel> stored = last.value();
    out.collect(Line.of("channel", context.getCurrentKey(), stored == null ? "none" : stored.peek().name()));
    if (stored == null) {
      stored = new ArrayDeque<>();
      stored.add(Channel.MAIL);
      last.update(stored);
    }
  }
}
