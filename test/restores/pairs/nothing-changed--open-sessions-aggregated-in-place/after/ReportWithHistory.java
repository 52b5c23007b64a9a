package pair;

import org.apache.flink.api.common.state.KeyedStateStore;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.Window;

/** Knows what came before this window. */
abstract class ReportWithHistory<I, W extends Window> extends ProcessWindowFunction<I, String, String, W> {
  private static final ReducingStateDescriptor<Long> BEST = new ReducingStateDescriptor<>("best", (one, other) -> one > other ? one : other, Long.class);
  private static final ValueStateDescriptor<Long> SESSIONS = new ValueStateDescriptor<>("sessions", Long.class);

  protected final Long beat(KeyedStateStore history, long cents) throws Exception {
    Long best = history.getReducingState(BEST).get();
    history.getReducingState(BEST).add(cents);
    return best;
  }

  protected final long count(KeyedStateStore history) throws Exception {
    ValueState<Long> sessions = history.getState(SESSIONS);
    Long before = sessions.value();
    long now = before == null ? 1 : before + 1;
    sessions.update(now);
    return now;
  }
}
