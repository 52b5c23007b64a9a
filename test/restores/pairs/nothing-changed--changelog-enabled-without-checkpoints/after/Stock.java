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

/** How many pieces of an article there are, and in which of two halls. */
final class Stock extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> pieces;
  private transient MapState<String, Long> halls;

  @Override
  public void open(OpenContext context) {
    pieces = getRuntimeContext().getState(new ValueStateDescriptor<>("pieces", Types.LONG));
    halls = getRuntimeContext().getMapState(new MapStateDescriptor<>("halls", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Long delivery, Context context, Collector<String> out) throws Exception {
    long now = pieces.value() == null ? 1 : pieces.value() + 1;
    pieces.update(now);
    String hall = delivery / 4 % 2 == 0 ? "north" : "south";
    long there = halls.contains(hall) ? halls.get(hall) + 1 : 1;
    halls.put(hall, there);
    out.collect(Line.of("pieces", context.getCurrentKey(), now));
    out.collect(Line.of("hall", context.getCurrentKey() + " " + hall, there));
  }
}
