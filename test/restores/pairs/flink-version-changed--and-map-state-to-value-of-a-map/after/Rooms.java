package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How often a visitor was in which room; both rooms are read at once. */
final class Rooms extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Map<String, Long>> rooms;

  @Override
  public void open(OpenContext context) {
    rooms = getRuntimeContext().getState(new ValueStateDescriptor<>("rooms", Types.MAP(Types.STRING, Types.LONG)));
  }

  @Override
  public void processElement(Long visit, Context context, Collector<String> out) throws Exception {
    String room = visit / 4 % 2 == 0 ? "hall" : "garden";
    Map<String, Long> all = rooms.value() == null ? new HashMap<>() : rooms.value();
    long now = all.merge(room, 1L, Long::sum);
    rooms.update(all);
    out.collect(Line.of("rooms", context.getCurrentKey() + " " + room, now));
  }
}
