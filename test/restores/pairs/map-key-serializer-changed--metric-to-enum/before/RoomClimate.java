package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Averages what the sensors of a room measure. */
final class RoomClimate extends KeyedProcessFunction<String, Reading, String> {
  private transient ValueState<Climate> climate;

  @Override
  public void open(OpenContext context) {
    climate = getRuntimeContext().getState(States.climate());
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    Climate known = climate.value() == null ? new Climate() : climate.value();
    known.readings++;
    known.sum += reading.getValue();
    known.highest = Math.max(known.highest, reading.getValue());
    climate.update(known);
    out.collect(Line.of("climate", context.getCurrentKey(), known.readings));
  }
}
