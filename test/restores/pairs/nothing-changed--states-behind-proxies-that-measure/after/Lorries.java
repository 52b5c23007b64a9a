package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the trips of a lorry and its stops by place. */
final class Lorries extends KeyedProcessFunction<String, Position, String> {
  private static final String REPORTED = "place-1";

  private transient ValueState<Long> trips;
  private transient ValueState<String> depot;
  private transient MapState<String, Long> stops;

  @Override
  public void open(OpenContext context) {
    MeasuredStates states = new MeasuredStates(getRuntimeContext());
    stops = states.map("stops", Types.STRING, Types.LONG);
    depot = states.value("depot", Types.STRING);
    trips = states.value("trips", Types.LONG);
  }

  @Override
  public void processElement(Position position, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("depot", position.lorry, depotOrElse(position.place)));
    out.collect(Line.of("trips", position.lorry, nextTrip()));
    long stop = nextStop(position.place);
    if (REPORTED.equals(position.place)) {
      out.collect(Line.of("stops", position.lorry, stop));
    }
  }

  private String depotOrElse(String place) throws Exception {
    String known = depot.value();
    if (known != null) {
      return known;
    }
    depot.update(place);
    return "none";
  }

  private long nextTrip() throws Exception {
    Long before = trips.value();
    trips.update(before == null ? 1 : before + 1);
    return trips.value();
  }

  private long nextStop(String place) throws Exception {
    Long before = stops.get(place);
    stops.put(place, before == null ? 1 : before + 1);
    return stops.get(place);
  }
}
