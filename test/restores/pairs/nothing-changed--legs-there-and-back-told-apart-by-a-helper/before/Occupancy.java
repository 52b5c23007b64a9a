package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** How many seats of an airline are booked, and how often it flew. */
final class Occupancy extends KeyedCoProcessFunction<String, Booking, Flight, String> {
  private transient MapState<Tuple2<String, String>, Long> booked;
  private transient ValueState<Long> flown;

  @Override
  public void open(OpenContext context) {
    booked = getRuntimeContext().getMapState(new MapStateDescriptor<>("booked", Types.TUPLE(Types.STRING, Types.STRING), Types.LONG));
    flown = getRuntimeContext().getState(new ValueStateDescriptor<>("flown", Types.LONG));
  }

  @Override
  public void processElement1(Booking booking, Context context, Collector<String> out) throws Exception {
    Tuple2<String, String> leg = Tuple2.of(booking.from, booking.to);
    long now = booked.contains(leg) ? booked.get(leg) + 1 : 1;
    booked.put(leg, now);
    out.collect(Line.of("booked", booking.airline + " from " + booking.from, now));
  }

  @Override
  public void processElement2(Flight flight, Context context, Collector<String> out) throws Exception {
    if (!booked.contains(Tuple2.of(flight.from, flight.to))) {
      return;
    }
    long now = flown.value() == null ? 1 : flown.value() + 1;
    flown.update(now);
    out.collect(Line.of("flown", flight.airline, now));
  }
}
