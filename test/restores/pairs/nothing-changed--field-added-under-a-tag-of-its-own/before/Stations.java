package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what is known of stations. */
final class Stations extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Station> stations;

  @Override
  public void open(OpenContext context) {
    stations = getRuntimeContext().getState(new ValueStateDescriptor<>("station", Station.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Station station = stations.value();
    out.collect(Line.of("plug", context.getCurrentKey(), station == null ? "none" : station.plug()));
    if (station == null) {
      station = Station.of(context.getCurrentKey());
    }
    out.collect(Line.of("charges", context.getCurrentKey(), station.charge()));
    stations.update(station);
  }
}
