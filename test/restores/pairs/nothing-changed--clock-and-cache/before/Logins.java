package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts logins, and remembers when the last one was. */
final class Logins extends KeyedProcessFunction<String, String, String> {
  private static final long IDLE = 1_800_000;

  private transient ValueState<Long> logins;
  private transient ValueState<Long> lastSeen;

  @Override
  public void open(OpenContext context) {
    logins = getRuntimeContext().getState(new ValueStateDescriptor<>("logins", Types.LONG));
    lastSeen = getRuntimeContext().getState(new ValueStateDescriptor<>("last-seen", Types.LONG));
  }

  @Override
  public void processElement(String user, Context context, Collector<String> out) throws Exception {
    Long last = lastSeen.value();
    long now = System.currentTimeMillis();
    out.collect(Line.of("seen", user, last == null ? "never" : now - last < IDLE ? "lately" : "long ago"));
    lastSeen.update(now);
    long count = logins.value() == null ? 1 : logins.value() + 1;
    logins.update(count);
    out.collect(Line.of("logins", user, count));
  }
}
