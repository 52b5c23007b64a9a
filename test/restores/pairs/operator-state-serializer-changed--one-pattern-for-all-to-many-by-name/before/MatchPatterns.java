package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Finds the users whose last two actions are the pattern. */
final class MatchPatterns extends KeyedBroadcastProcessFunction<String, Action, Pattern, String> {
  static final MapStateDescriptor<Void, Pattern> PATTERNS = new MapStateDescriptor<>("patterns", Types.VOID, Types.POJO(Pattern.class));

  private transient ValueState<String> previous;
  private transient ValueState<Long> actions;

  @Override
  public void open(OpenContext context) {
    previous = getRuntimeContext().getState(new ValueStateDescriptor<>("lastAction", Types.STRING));
    actions = getRuntimeContext().getState(new ValueStateDescriptor<>("actions", Types.LONG));
  }

  @Override
  public void processElement(Action action, ReadOnlyContext context, Collector<String> out) throws Exception {
    Pattern pattern = context.getBroadcastState(PATTERNS).get(null);
    String before = previous.value();
    if (pattern != null && before != null && pattern.first.equals(before) && pattern.second.equals(action.action)) {
      out.collect(Line.of("match", action.user, pattern));
    }
    previous.update(action.action);
    long now = actions.value() == null ? 1 : actions.value() + 1;
    actions.update(now);
    out.collect(Line.of("actions", action.user, now));
  }

  @Override
  public void processBroadcastElement(Pattern pattern, Context context, Collector<String> out) throws Exception {
    Pattern known = context.getBroadcastState(PATTERNS).get(null);
    out.collect(Line.of("pattern", "all", known == null ? "none" : known));
    context.getBroadcastState(PATTERNS).put(null, pattern);
  }
}
