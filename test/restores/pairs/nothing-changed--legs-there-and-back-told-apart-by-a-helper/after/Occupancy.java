package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** How many seats of an airline are booked, and how often it flew. */
final class Occupancy extends KeyedCoProcessFunction<String, Booking, Flight, String> {
  private transient MapState<Tuple2<String, String>, Long> booked;
  private transient ValueState<Long> flown;
  private transient Counter connections;

  @Override
  public void open(OpenContext context) {
    connections = getRuntimeContext().getMetricGroup().counter("letters-of-connections");
    booked = getRuntimeContext().getMapState(new MapStateDescriptor<>("booked", Types.TUPLE(Types.STRING, Types.STRING), Types.LONG));
    flown = getRuntimeContext().getState(new ValueStateDescriptor<>("flown", Types.LONG));
  }

  @Override
  public void processElement1(Booking booking, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("booked", booking.airline + " from " + booking.from, book(booking.leg())));
  }

  @Override
  public void processElement2(Flight flight, Context context, Collector<String> out) throws Exception {
    if (booked.contains(flight.leg())) {
      connections.inc(flight.connection().length());
      flown.update(flown.value() == null ? 1 : flown.value() + 1);
      out.collect(Line.of("flown", flight.airline, flown.value()));
    }
  }

  private long book(Tuple2<String, String> leg) throws Exception {
    Long before = booked.get(leg);
    long now = before == null ? 1 : before + 1;
    booked.put(leg, now);
    return now;
  }
}
