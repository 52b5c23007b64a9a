package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often each guest came to a hotel. */
final class Visits extends KeyedProcessFunction<String, CheckIn, String> {
  private transient MapState<String, Long> visits;

  @Override
  public void open(OpenContext context) {
    visits = getRuntimeContext().getMapState(new MapStateDescriptor<>("visits", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(CheckIn checkIn, Context context, Collector<String> out) throws Exception {
    String guest = Pseudonym.of(checkIn.card);
    long now = visits.contains(guest) ? visits.get(guest) + 1 : 1;
    visits.put(guest, now);
    out.collect(Line.of("visits", checkIn.hotel + " " + checkIn.card, now));
  }
}
