package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts nights, in all and by the kind of room. */
final class Guests extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> nights;
  private transient MapState<String, Long> rooms;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Long> ofNights = new ValueStateDescriptor<>("nights", Types.LONG);
    MapStateDescriptor<String, Long> ofRooms = new MapStateDescriptor<>("rooms", Types.STRING, Types.LONG);
    StateTtlConfig years = StateTtlConfig.newBuilder(Duration.ofDays(730)).cleanupFullSnapshot().build();
    ofNights.enableTimeToLive(years);
    ofRooms.enableTimeToLive(years);
    nights = getRuntimeContext().getState(ofNights);
    rooms = getRuntimeContext().getMapState(ofRooms);
  }

  @Override
  public void processElement(Long night, Context context, Collector<String> out) throws Exception {
    String room = night / 4 % 2 == 0 ? "single" : "double";
    long now = nights.value() == null ? 1 : nights.value() + 1;
    nights.update(now);
    long there = rooms.contains(room) ? rooms.get(room) + 1 : 1;
    rooms.put(room, there);
    out.collect(Line.of("nights", context.getCurrentKey(), now));
    out.collect(Line.of("room", context.getCurrentKey() + " " + room, there));
  }
}
