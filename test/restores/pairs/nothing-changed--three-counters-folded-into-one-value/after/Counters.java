package pair;

import java.io.IOException;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** The counters that teams had once. */
final class Counters {
  private final ValueState<Long> goals;
  private final ValueState<Long> fouls;
  private final ValueState<Long> minutes;

  Counters(RuntimeContext context) {
    goals = counter(context, "goals");
    fouls = counter(context, "fouls");
    minutes = counter(context, "minutes");
  }

  private static ValueState<Long> counter(RuntimeContext context, String name) {
    return context.getState(new ValueStateDescriptor<>(name, Types.LONG));
  }

  Totals takeOver() throws IOException {
    Totals totals = new Totals();
    totals.goals = take(goals);
    totals.fouls = take(fouls);
    totals.minutes = take(minutes);
    return totals;
  }

  private static long take(ValueState<Long> counter) throws IOException {
    Long value = counter.value();
    if (value == null) {
      return 0;
    }
    counter.clear();
    return value;
  }
}
