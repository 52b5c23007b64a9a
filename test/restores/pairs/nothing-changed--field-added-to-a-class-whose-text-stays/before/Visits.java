package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How often a robot was in each cell. */
final class Visits extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, Long> cells;

  @Override
  public void open(OpenContext context) {
    cells = getRuntimeContext().getMapState(new MapStateDescriptor<>("cells", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Cell cell = Cell.of(number);
    String key = cell.toString();
    long now = cells.contains(key) ? cells.get(key) + 1 : 1;
    cells.put(key, now);
    out.collect(Line.of("visits", context.getCurrentKey() + " half " + number / 4 % 2, now));
  }
}
