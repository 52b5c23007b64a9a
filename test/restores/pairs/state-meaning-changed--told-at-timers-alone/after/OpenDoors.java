package pair;

import common.Line;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Says every ten seconds since when a door has been open. */
final class OpenDoors extends KeyedProcessFunction<String, Beat, String> {
  private static final long EVERY = 10_000;
  private static final long JUST_NOW = 15_000;

  private transient ValueState<Long> openedAt;

  @Override
  public void open(OpenContext context) {
    openedAt = getRuntimeContext().getState(new ValueStateDescriptor<>("opened-at", Types.LONG));
  }

  @Override
  public void processElement(Beat beat, Context context, Collector<String> out) throws Exception {
    if (openedAt.value() == null) {
      openedAt.update(beat.at);
      context.timerService().registerEventTimeTimer(beat.at + EVERY);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
    Instant since = Instant.ofEpochMilli(openedAt.value());
    boolean justNow = timestamp - since.toEpochMilli() < JUST_NOW;
    out.collect(Line.of("open", context.getCurrentKey(), justNow ? "just opened" : "open since " + since.atZone(ZoneOffset.UTC).toLocalTime()));
    context.timerService().registerEventTimeTimer(timestamp + EVERY);
  }
}
