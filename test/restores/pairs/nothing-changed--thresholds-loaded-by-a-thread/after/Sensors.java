package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts measurements and those that are hot, and keeps the peak. */
final class Sensors extends KeyedProcessFunction<String, Measurement, String> {
  private transient Thresholds thresholds;
  private transient ValueState<Long> measured;
  private transient ValueState<Long> hot;
  private transient ReducingState<Double> peak;

  @Override
  public void open(OpenContext context) {
    thresholds = new Thresholds();
    measured = getRuntimeContext().getState(new ValueStateDescriptor<>("measured", Types.LONG));
    hot = getRuntimeContext().getState(new ValueStateDescriptor<>("hot", Types.LONG));
    peak = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("peak", new Higher(), Types.DOUBLE));
  }

  @Override
  public void processElement(Measurement measurement, Context context, Collector<String> out) throws Exception {
    Double known = peak.get();
    out.collect(Line.of("peak", measurement.sensor, known == null ? "none" : known + " degrees"));
    peak.add(measurement.degrees);
    out.collect(Line.of("measured", measurement.sensor, next(measured)));
    if (thresholds.isHot(measurement.degrees)) {
      out.collect(Line.of("hot", measurement.sensor, next(hot)));
    }
  }

  @Override
  public void close() {
    if (thresholds != null) {
      thresholds.close();
    }
  }

  private static long next(ValueState<Long> counter) throws Exception {
    Long before = counter.value();
    long now = before == null ? 1 : before + 1;
    counter.update(now);
    return now;
  }

  /** The higher of two. */
  private static final class Higher implements ReduceFunction<Double> {
    @Override
    public Double reduce(Double one, Double other) {
      return one.compareTo(other) >= 0 ? one : other;
    }
  }
}
