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

  @Override
  public void open(OpenContext context) {
    beats = getRuntimeContext().getState(new ValueStateDescriptor<>("beats", Types.INT));
    lastSeen = getRuntimeContext().getState(new ValueStateDescriptor<>("last-seen", Types.LONG));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    if (lastSeen.value() == null) {
      context.timerService().registerEventTimeTimer(reading.at + EVERY);
    }
    lastSeen.update(reading.at);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
    int now = beats.value() == null ? 1 : beats.value() + 1;
    beats.update(now);
    out.collect(Line.of("beats", context.getCurrentKey(), now));
    context.timerService().registerEventTimeTimer(timestamp + EVERY);
  }
}
