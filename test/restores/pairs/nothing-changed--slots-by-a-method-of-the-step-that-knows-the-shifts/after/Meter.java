package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Meters the load of a slot, and tells now and then how it is. */
final class Meter extends KeyedProcessFunction<Integer, Routed, String> {
  static final OutputTag<String> HEARTBEATS = new OutputTag<>("heartbeats", Types.STRING);
  private static final long INTERVAL = 5_000;
  private transient ValueState<Long> signals;
  private transient ValueState<Long> timer;
  private transient ValueState<String> latestSite;
  private transient MapState<String, Long> signalsOfCells;

  @Override
  public void open(OpenContext context) {
    signals = getRuntimeContext().getState(new ValueStateDescriptor<>("signals", Types.LONG));
    timer = getRuntimeContext().getState(new ValueStateDescriptor<>("timer", Types.LONG));
    signalsOfCells = getRuntimeContext().getMapState(new MapStateDescriptor<>("signals-of-cells", Types.STRING, Types.LONG));
    latestSite = getRuntimeContext().getState(new ValueStateDescriptor<>("latest-site", Types.STRING));
  }

  @Override
  public void processElement(Routed routed, Context context, Collector<String> out) throws Exception {
    long now = signals.value() == null ? 1 : signals.value() + 1;
    signals.update(now);
    latestSite.update(routed.siteId());
    Long before = signalsOfCells.get(routed.stateKey());
    signalsOfCells.put(routed.stateKey(), before == null ? 1L : before + 1);
    if (timer.value() == null) {
      long next = context.timerService().currentProcessingTime() + INTERVAL;
      timer.update(next);
      context.timerService().registerProcessingTimeTimer(next);
    }
    out.collect(Line.of("signals", routed.stateKey(), now));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    context.output(HEARTBEATS, "slot " + context.getCurrentKey() + " with " + signals.value() + ", latest " + latestSite.value() + ", cells " + cells());
    signalsOfCells.clear();
    long next = time + INTERVAL;
    timer.update(next);
    context.timerService().registerProcessingTimeTimer(next);
  }

  private int cells() throws Exception {
    int cells = 0;
    for (String cell : signalsOfCells.keys()) {
      cells++;
    }
    return cells;
  }
}
