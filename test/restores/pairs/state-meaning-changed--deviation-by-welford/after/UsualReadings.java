package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Learns where the readings of each sensor usually lie. */
final class UsualReadings extends KeyedProcessFunction<String, Reading, Band> {
  private transient ValueState<Moments> moments;

  @Override
  public void open(OpenContext context) {
    moments = getRuntimeContext().getState(new ValueStateDescriptor<>("moments", Moments.class));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<Band> out) throws Exception {
    Moments known = moments.value();
    if (known == null) {
      known = new Moments();
    }
    known.add(reading.celsius);
    moments.update(known);
    out.collect(new Band(context.getCurrentKey(), known.n, known.mean(), known.deviation()));
  }
}
