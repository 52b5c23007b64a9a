package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts moves, and rests that are longer than a moment. */
final class Machines extends KeyedProcessFunction<String, String, String> {
  private static final Duration MOMENT = Duration.ofMillis(300);

  private transient ValueState<Long> moves;
  private transient ValueState<Long> rests;
  private transient Deadline deadline;

  @Override
  public void open(OpenContext context) {
    moves = number("moves");
    rests = number("rests");
    deadline = new Deadline(number("deadline"), MOMENT);
  }

  private ValueState<Long> number(String name) {
    return getRuntimeContext().getState(new ValueStateDescriptor<>(name, Types.LONG));
  }

  @Override
  public void processElement(String machine, Context context, Collector<String> out) throws Exception {
    deadline.postpone(context.timerService());
    out.collect(Line.of("moves", machine, next(moves)));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    if (deadline.passed(time)) {
      out.collect(Line.of("rests", context.getCurrentKey(), next(rests)));
    }
  }

  private static long next(ValueState<Long> counter) throws Exception {
    Long before = counter.value();
    long now = before == null ? 1 : before + 1;
    counter.update(now);
    return now;
  }
}
