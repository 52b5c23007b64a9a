package pair;

import java.io.IOException;
import java.time.Duration;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.streaming.api.TimerService;

/** The one timer of a key. Those that were never deleted still go off for a while. */
final class Deadline {
  private final ValueState<Long> state;
  private final Duration patience;

  Deadline(ValueState<Long> state, Duration patience) {
    this.state = state;
    this.patience = patience;
  }

  void postpone(TimerService timers) throws IOException {
    Long last = state.value();
    long next = timers.currentProcessingTime() + patience.toMillis();
    if (last != null) {
      if (last == next) {
        return;
      }
      timers.deleteProcessingTimeTimer(last);
    }
    timers.registerProcessingTimeTimer(next);
    state.update(next);
  }

  boolean passed(long time) throws IOException {
    Long last = state.value();
    if (last == null || last > time) {
      return false;
    }
    state.clear();
    return true;
  }
}
