package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Says what a device measured, and when it has been silent for too long. */
final class WatchDevice extends KeyedProcessFunction<String, Reading, String> {
  static final OutputTag<String> SILENT = new OutputTag<>("silent", Types.STRING);
  private static final long PATIENCE = 3_600_000;

  private transient MapState<String, Reading> latest;
  private transient ValueState<Long> alarm;
  private transient ValueState<Long> seen;

  @Override
  public void open(OpenContext context) {
    latest = getRuntimeContext().getMapState(States.latest());
    alarm = getRuntimeContext().getState(States.alarm());
    seen = getRuntimeContext().getState(States.seen());
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    Reading known = latest.get("first");
    out.collect(Line.of("first", context.getCurrentKey(), known == null ? "none" : known.getMetric() + " in " + known.getRoom()));
    if (known == null) {
      latest.put("first", reading);
    }
    latest.put("last", reading);
    long now = seen.value() == null ? 1 : seen.value() + 1;
    seen.update(now);
    out.collect(Line.of("seen", context.getCurrentKey(), now));
    if (alarm.value() != null) {
      context.timerService().deleteEventTimeTimer(alarm.value());
    }
    long at = reading.getAt() + PATIENCE;
    context.timerService().registerEventTimeTimer(at);
    alarm.update(at);
  }

  @Override
  public void onTimer(long at, OnTimerContext context, Collector<String> out) throws Exception {
    alarm.clear();
    context.output(SILENT, context.getCurrentKey() + " is silent since " + at);
  }
}
