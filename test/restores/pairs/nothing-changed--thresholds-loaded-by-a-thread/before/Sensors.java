package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts measurements and those that are hot, and keeps the peak. */
final class Sensors extends KeyedProcessFunction<String, Measurement, String> {
  private static final double HOT = 70;

  private transient ValueState<Long> measured;
  private transient ValueState<Long> hot;
  private transient ReducingState<Double> peak;

  @Override
  public void open(OpenContext context) {
    measured = getRuntimeContext().getState(new ValueStateDescriptor<>("measured", Types.LONG));
    hot = getRuntimeContext().getState(new ValueStateDescriptor<>("hot", Types.LONG));
    peak = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("peak", Math::max, Types.DOUBLE));
  }

  @Override
  public void processElement(Measurement measurement, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("peak", measurement.sensor, peak.get() == null ? "none" : peak.get() + " degrees"));
    peak.add(measurement.degrees);
    measured.update(measured.value() == null ? 1 : measured.value() + 1);
    out.collect(Line.of("measured", measurement.sensor, measured.value()));
    if (measurement.degrees > HOT) {
      hot.update(hot.value() == null ? 1 : hot.value() + 1);
      out.collect(Line.of("hot", measurement.sensor, hot.value()));
    }
  }
}
