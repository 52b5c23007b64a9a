package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what a listener plays in one go; each round of twenty is told. */
final class Sessions extends KeyedCoProcessFunction<String, Action, Action, String> {
  private static final Duration SILENCE = Duration.ofSeconds(3);
  private static final int ROUND = 20;
  private static final long SECOND = 1_000;
  /** No second is as large as this; ends of former releases are. */
  private static final long MILLISECONDS = 100_000_000_000L;

  private transient ValueState<Long> plays;
  private transient ValueState<Long> end;

  @Override
  public void open(OpenContext context) {
    plays = getRuntimeContext().getState(new ValueStateDescriptor<>("plays", Types.LONG));
    end = getRuntimeContext().getState(new ValueStateDescriptor<>("session-end", Types.LONG));
  }

  @Override
  public void processElement1(Action play, Context context, Collector<String> out) throws Exception {
    goOn(context.timestamp(), context.timerService());
    long now = plays.value() == null ? 1 : plays.value() + 1;
    plays.update(now);
    if (now % ROUND == play.place * 5) {
      out.collect(Line.of("rounds", play.listener, now / ROUND));
    }
  }

  @Override
  public void processElement2(Action skip, Context context, Collector<String> out) throws Exception {
    goOn(context.timestamp(), context.timerService());
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) {
    plays.clear();
    end.clear();
  }

  /** Puts the end of the session off; at most one timer a second. */
  private void goOn(long timestamp, TimerService timers) throws Exception {
    Long known = end.value();
    long second = (timestamp + SILENCE.toMillis()) / SECOND + 1;
    if (known != null && known == second) {
      return;
    }
    if (known != null) {
      timers.deleteEventTimeTimer(known < MILLISECONDS ? known * SECOND : known);
    }
    timers.registerEventTimeTimer(second * SECOND);
    end.update(second);
  }
}
