package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps a list and a map for each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ListState<String> list;
  private transient MapState<String, Long> map;

  @Override
  public void open(OpenContext context) {
    list = getRuntimeContext().getListState(new ListStateDescriptor<>("list", Types.STRING));
    map = getRuntimeContext().getMapState(new MapStateDescriptor<>("map", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    String stored = String.join(",", list.get());
    long times = map.contains("all") ? map.get("all") + 1 : 1;
    map.put("all", times);
    if (stored.isEmpty()) {
      list.update(List.of("first", "second"));
    }
    out.collect(Line.of("list", context.getCurrentKey(), stored.isEmpty() ? "none" : stored));
    out.collect(Line.of("map", context.getCurrentKey(), times));
  }
}
