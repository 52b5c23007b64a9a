package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Holds readings against the threshold of their sensor. */
final class Alerts extends KeyedBroadcastProcessFunction<String, Reading, Threshold, String> {
  static final MapStateDescriptor<String, Threshold> THRESHOLDS = 
      new MapStateDescriptor<>("thresholds", Types.STRING, Types.POJO(Threshold.class));

  private transient ValueState<Long> readings;

  @Override
  public void open(OpenContext context) {
    readings = getRuntimeContext().getState(new ValueStateDescriptor<>("readings", Types.LONG));
  }

  @Override
  public void processElement(Reading reading, ReadOnlyContext context, Collector<String> out) throws Exception {
    long now = readings.value() == null ? 1 : readings.value() + 1;
    readings.update(now);
    ReadOnlyBroadcastState<String, Threshold> thresholds = context.getBroadcastState(THRESHOLDS);
    Threshold threshold = thresholds.get(reading.sensor);
    out.collect(Line.of("readings", reading.sensor, now));
    out.collect(Line.of("threshold", reading.sensor, threshold == null ? "none" : threshold.degrees));
  }

  @Override
  public void processBroadcastElement(Threshold threshold, Context context, Collector<String> out) throws Exception {
    context.getBroadcastState(THRESHOLDS).put(threshold.sensor, threshold);
  }
}
