package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts by lot how often a district's lots were full. */
final class Pressure extends KeyedProcessFunction<String, Occupied, String> {
  private final Rules rules;
  private transient MapState<String, Long> full;

  Pressure(Rules rules) {
    this.rules = rules;
  }

  @Override
  public void open(OpenContext context) {
    full = getRuntimeContext().getMapState(new MapStateDescriptor<>("full", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Occupied occupied, Context context, Collector<String> out) throws Exception {
    if (occupied.free >= rules.fullBelow) {
      return;
    }
    Long before = full.get(occupied.lot);
    full.put(occupied.lot, before == null ? 1L : before + 1);
    out.collect(Line.of("full", occupied.lot, full.get(occupied.lot)));
  }
}
