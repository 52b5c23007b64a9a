package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Reports each device from time to time, and counts its readings of each kind of sensor. */
final class Heartbeat extends KeyedProcessFunction<String, Reading, String> {
  private static final long EVERY = 100;
  private static final List<String> KINDS = List.of("temperature", "humidity");

  private transient ValueState<Integer> beats;
  private transient ValueState<Long> lastSeen;
  private transient List<ValueState<Long>> counts;

  @Override
  public void open(OpenContext context) {
    beats = getRuntimeContext().getState(new ValueStateDescriptor<>("beats", Types.INT));
    lastSeen = getRuntimeContext().getState(new ValueStateDescriptor<>("last-seen", Types.LONG));
    counts = new ArrayList<>();
    for (int i = 0; i < KINDS.size(); i++) {
      counts.add(getRuntimeContext().getState(new ValueStateDescriptor<>("kind-" + i, Types.LONG)));
    }
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    if (lastSeen.value() == null) {
      context.timerService().registerEventTimeTimer(reading.at + EVERY);
    }
    lastSeen.update(reading.at);
    ValueState<Long> count = counts.get(KINDS.indexOf(reading.kind));
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of(reading.kind, context.getCurrentKey(), now));
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
    int now = beats.value() == null ? 1 : beats.value() + 1;
    beats.update(now);
    out.collect(Line.of("beats", context.getCurrentKey(), now));
    context.timerService().registerEventTimeTimer(timestamp + EVERY);
  }
}
