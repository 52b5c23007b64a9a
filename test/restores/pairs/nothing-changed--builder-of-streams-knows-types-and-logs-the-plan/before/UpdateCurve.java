package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Puts each rate into the curve of its currency. */
final class UpdateCurve extends KeyedProcessFunction<String, Rate, Curve> {
  private transient ValueState<Curve> curve;

  @Override
  public void open(OpenContext context) {
    curve = getRuntimeContext().getState(new ValueStateDescriptor<>("curve", Curve.class));
  }

  @Override
  public void processElement(Rate rate, Context context, Collector<Curve> out) throws Exception {
    Curve known = curve.value();
    if (known == null) {
      known = new Curve(context.getCurrentKey());
    }
    known.setUpdates(known.getUpdates() + 1);
    known.getRates().put(rate.getMaturity(), rate.getRate());
    curve.update(known);
    out.collect(known);
  }
}
