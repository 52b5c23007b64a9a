package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Hands on the mean of every twenty temperatures. */
final class Batches extends KeyedProcessFunction<String, Temperature, String> {
  private static final int SIZE = 20;

  private transient ValueState<Batch> open;

  @Override
  public void open(OpenContext context) {
    open = getRuntimeContext().getState(new ValueStateDescriptor<>("batch", Batch.class));
  }

  @Override
  public void processElement(Temperature temperature, Context context, Collector<String> out) throws Exception {
    Batch batch = open.value() == null ? new Batch() : open.value();
    batch.add(temperature);
    if (batch.count < SIZE) {
      open.update(batch);
      return;
    }
    open.clear();
    out.collect(Line.of("batch", temperature.store, Math.round(batch.mean() - Temperature.FREEZING) + " C"));
  }
}
