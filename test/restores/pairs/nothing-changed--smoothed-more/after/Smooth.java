package pair;

import common.Line;
import java.util.Locale;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps a smoothed rate. */
final class Smooth extends KeyedProcessFunction<String, Rate, String> {
  private static final double FAR_OFF = 0.2;

  private final double factor;
  private transient ValueState<Double> smoothed;

  Smooth(double factor) {
    this.factor = factor;
  }

  @Override
  public void open(OpenContext context) {
    smoothed = getRuntimeContext().getState(new ValueStateDescriptor<>("smoothed", Types.DOUBLE));
  }

  @Override
  public void processElement(Rate rate, Context context, Collector<String> out) throws Exception {
    Double known = smoothed.value();
    out.collect(Line.of("rate", rate.pair, known == null ? "none" : String.format(Locale.ROOT, "about %.1f", known)));
    if (known == null) {
      smoothed.update(rate.rate);
    } else if (Math.abs(rate.rate / known - 1) < FAR_OFF) {
      smoothed.update(known + factor * (rate.rate - known));
    } else {
      out.collect("left out: " + rate.pair + " at " + rate.rate);
    }
  }
}
