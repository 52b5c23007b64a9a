package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** For how many beats a forklift has stood in one hall. */
final class Standing extends KeyedProcessFunction<String, Position, String> {
  private transient ValueState<String> hall;
  private transient ValueState<Long> beats;

  @Override
  public void open(OpenContext context) {
    hall = getRuntimeContext().getState(new ValueStateDescriptor<>("hall", String.class));
    beats = getRuntimeContext().getState(new ValueStateDescriptor<>("beats", Long.class));
  }

  @Override
  public void processElement(Position position, Context context, Collector<String> out) throws Exception {
    boolean stands = position.hall.equals(hall.value());
    beats.update(stands ? beats.value() + 1 : 1);
    hall.update(position.hall);
    out.collect(Line.of("beats", position.forklift, beats.value()));
  }
}
