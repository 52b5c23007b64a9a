package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the signals of the buoys of a bucket. */
final class Signals extends KeyedProcessFunction<Integer, String, String> {
  private transient MapState<String, Long> signals;

  @Override
  public void open(OpenContext context) {
    signals = getRuntimeContext().getMapState(new MapStateDescriptor<>("signals", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(String buoy, Context context, Collector<String> out) throws Exception {
    long now = signals.contains(buoy) ? signals.get(buoy) + 1 : 1;
    signals.put(buoy, now);
    out.collect(Line.of("signals", buoy, now));
  }
}
