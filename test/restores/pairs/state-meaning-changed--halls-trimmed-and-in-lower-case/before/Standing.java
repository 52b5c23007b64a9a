package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often in a row a forklift was seen in the same hall. */
final class Standing extends KeyedProcessFunction<String, Position, String> {
  private transient ValueState<Stay> stays;

  @Override
  public void open(OpenContext context) {
    stays = getRuntimeContext().getState(new ValueStateDescriptor<>("stay", Stay.class));
  }

  @Override
  public void processElement(Position position, Context context, Collector<String> out) throws Exception {
    Stay stay = stays.value();
    if (stay == null || !stay.hall.equals(position.hall)) {
      stay = Stay.beginning(position);
    }
    stay.beats++;
    stays.update(stay);
    out.collect(Line.of("beats", position.forklift, stay.beats));
  }
}
