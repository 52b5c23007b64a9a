package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what a listener plays in one go; each round of twenty is told. */
final class Sessions extends KeyedCoProcessFunction<String, Action, Action, String> {
  private static final long SILENCE = 3_000;
  private static final int ROUND = 20;

  private transient ValueState<Long> plays;
  private transient ValueState<Long> end;

  @Override
  public void open(OpenContext context) {
    plays = getRuntimeContext().getState(new ValueStateDescriptor<>("plays", Types.LONG));
    end = getRuntimeContext().getState(new ValueStateDescriptor<>("session-end", Types.LONG));
  }

  @Override
  public void processElement1(Action play, Context context, Collector<String> out) throws Exception {
    if (end.value() != null) {
      context.timerService().deleteEventTimeTimer(end.value());
    }
    end.update(context.timestamp() + SILENCE);
    context.timerService().registerEventTimeTimer(end.value());
    long now = plays.value() == null ? 1 : plays.value() + 1;
    plays.update(now);
    if (now % ROUND == play.place * 5) {
      out.collect(Line.of("rounds", play.listener, now / ROUND));
    }
  }

  @Override
  public void processElement2(Action skip, Context context, Collector<String> out) throws Exception {
    if (end.value() != null) {
      context.timerService().deleteEventTimeTimer(end.value());
    }
    end.update(context.timestamp() + SILENCE);
    context.timerService().registerEventTimeTimer(end.value());
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) {
    plays.clear();
    end.clear();
  }
}
