package pair;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.State;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;

/** What is known of an account. */
final class AccountState {
  private static final Duration QUIET = Duration.ofDays(30);

  private final ValueState<Long> payments;
  private final ValueState<Long> large;
  private final ValueState<Long> first;
  private final ValueState<Long> end;

  AccountState(RuntimeContext context) {
    payments = number(context, "payments");
    large = number(context, "large");
    first = number(context, "first");
    end = number(context, "end");
  }

  private static ValueState<Long> number(RuntimeContext context, String name) {
    return context.getState(new ValueStateDescriptor<>(name, Types.LONG));
  }

  long nextPayment() throws Exception {
    return next(payments);
  }

  long nextLarge() throws Exception {
    return next(large);
  }

  private static long next(ValueState<Long> counter) throws Exception {
    long now = Optional.ofNullable(counter.value()).orElse(0L) + 1;
    counter.update(now);
    return now;
  }

  Optional<Long> since() throws Exception {
    return Optional.ofNullable(first.value());
  }

  void begin(long number) throws Exception {
    if (first.value() == null) {
      first.update(number);
    }
  }

  void keepAwake(TimerService timers) throws Exception {
    Long known = end.value();
    if (known != null) {
      timers.deleteProcessingTimeTimer(known);
    }
    long quiet = timers.currentProcessingTime() + QUIET.toMillis();
    end.update(quiet);
    timers.registerProcessingTimeTimer(quiet);
  }

  void forget() {
    List.of(payments, large, first, end).forEach(State::clear);
  }
}
