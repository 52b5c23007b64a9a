package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up what cars have driven. One object is filled again and again, so that none has to be made for each trip. */
final class Mileage extends KeyedProcessFunction<String, Long, String> {
  private transient Driven reused;
  private transient ValueState<Driven> driven;

  @Override
  public void open(OpenContext context) {
    reused = new Driven();
    driven = getRuntimeContext().getState(new ValueStateDescriptor<>("driven", Driven.class));
  }

  @Override
  public void processElement(Long trip, Context context, Collector<String> out) throws Exception {
    Driven before = driven.value();
    if (before == null) {
      reused.set(1, 12);
    } else {
      reused.set(before.trips + 1, before.kilometres + 12);
    }
    driven.update(reused);
    out.collect(Line.of("trips", context.getCurrentKey(), reused.trips));
  }
}
