package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How often a visitor was in which room. */
final class Rooms extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, Long> rooms;

  @Override
  public void open(OpenContext context) {
    rooms = getRuntimeContext().getMapState(new MapStateDescriptor<>("rooms", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Long visit, Context context, Collector<String> out) throws Exception {
    String room = visit / 4 % 2 == 0 ? "hall" : "garden";
    long now = rooms.contains(room) ? rooms.get(room) + 1 : 1;
    rooms.put(room, now);
    out.collect(Line.of("rooms", context.getCurrentKey() + " " + room, now));
  }
}
