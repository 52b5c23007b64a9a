package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the stays of a guest, by room too. */
final class Guests extends KeyedProcessFunction<String, Stay, String> {
  private transient MapState<Room, Long> visited;
  private transient ValueState<Guest> guest;

  @Override
  public void open(OpenContext context) {
    visited = getRuntimeContext().getMapState(new MapStateDescriptor<>("visited", TypeInformation.of(Room.class), Types.LONG));
    guest = getRuntimeContext().getState(new ValueStateDescriptor<>("guest", Guest.class));
  }

  @Override
  public void processElement(Stay stay, Context context, Collector<String> out) throws Exception {
    long visits = visited.contains(stay.room) ? visited.get(stay.room) + 1 : 1;
    visited.put(stay.room, visits);
    out.collect(Line.of("visited", stay.guest + " in " + stay.room.number, visits));
    Guest known = guest.value() == null ? new Guest() : guest.value();
    known.stays++;
    long stays = known.favourites.merge(stay.room, 1L, Long::sum);
    guest.update(known);
    out.collect(Line.of("stays", stay.guest + " in " + stay.room.number, stays));
    out.collect(Line.of("guests", stay.guest, known.stays));
  }
}
