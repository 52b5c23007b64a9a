package pair;

import common.Line;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Finds the users whose last two actions are one of the patterns. */
final class MatchPatterns extends KeyedBroadcastProcessFunction<String, Action, Pattern, String> {
  static final MapStateDescriptor<String, Pattern> PATTERNS = new MapStateDescriptor<>("patterns", Types.STRING, Types.POJO(Pattern.class));

  private transient ValueState<String> previous;
  private transient ValueState<Long> actions;

  @Override
  public void open(OpenContext context) {
    previous = getRuntimeContext().getState(new ValueStateDescriptor<>("lastAction", Types.STRING));
    actions = getRuntimeContext().getState(new ValueStateDescriptor<>("actions", Types.LONG));
  }

  @Override
  public void processElement(Action action, ReadOnlyContext context, Collector<String> out) throws Exception {
    String before = previous.value();
    for (Map.Entry<String, Pattern> pattern : context.getBroadcastState(PATTERNS).immutableEntries()) {
      if (before != null && pattern.getValue().matches(before, action.action)) {
        out.collect(Line.of("match", action.user, pattern.getKey()));
      }
    }
    previous.update(action.action);
    long now = actions.value() == null ? 1 : actions.value() + 1;
    actions.update(now);
    out.collect(Line.of("actions", action.user, now));
  }

  @Override
  public void processBroadcastElement(Pattern pattern, Context context, Collector<String> out) throws Exception {
    Pattern known = context.getBroadcastState(PATTERNS).get(pattern.name());
    out.collect(Line.of("pattern", "all", known == null ? "none" : known));
    context.getBroadcastState(PATTERNS).put(pattern.name(), pattern);
  }
}
