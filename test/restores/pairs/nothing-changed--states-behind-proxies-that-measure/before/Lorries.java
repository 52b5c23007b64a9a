package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the trips of a lorry and its stops by place. */
final class Lorries extends KeyedProcessFunction<String, Position, String> {
  private transient ValueState<Long> trips;
  private transient ValueState<String> depot;
  private transient MapState<String, Long> stops;

  @Override
  public void open(OpenContext context) {
    trips = getRuntimeContext().getState(new ValueStateDescriptor<>("trips", Types.LONG));
    depot = getRuntimeContext().getState(new ValueStateDescriptor<>("depot", Types.STRING));
    stops = getRuntimeContext().getMapState(new MapStateDescriptor<>("stops", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Position position, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("depot", position.lorry, depot.value() == null ? "none" : depot.value()));
    if (depot.value() == null) {
      depot.update(position.place);
    }
    long trip = trips.value() == null ? 1 : trips.value() + 1;
    trips.update(trip);
    out.collect(Line.of("trips", position.lorry, trip));
    long stop = stops.contains(position.place) ? stops.get(position.place) + 1 : 1;
    stops.put(position.place, stop);
    if (position.place.equals("place-1")) {
      out.collect(Line.of("stops", position.lorry, stop));
    }
  }
}
