package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Reports each device from time to time. */
final class Heartbeat extends KeyedProcessFunction<String, Reading, String> {
  private static final long EVERY = 100;

  private transient ValueState<Integer> beats;
  private transient ValueState<Long> lastSeen;
  private transient ValueState<Long> due;

  @Override
  public void open(OpenContext context) {
    beats = getRuntimeContext().getState(new ValueStateDescriptor<>("beats", Types.INT));
    due = getRuntimeContext().getState(new ValueStateDescriptor<>("due", Types.LONG));
    lastSeen = getRuntimeContext().getState(new ValueStateDescriptor<>("last-seen", Types.LONG));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    if (lastSeen.value() == null) {
      schedule(context, reading.at + EVERY);
    }
    lastSeen.update(reading.at);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
    if (due.value() != null && due.value() != timestamp) {
      return;
    }
    int now = beats.value() == null ? 1 : beats.value() + 1;
    beats.update(now);
    out.collect(Line.of("beats", context.getCurrentKey(), now));
    schedule(context, timestamp + EVERY);
  }

  private void schedule(Context context, long time) throws Exception {
    due.update(time);
    context.timerService().registerEventTimeTimer(time);
  }
}
