package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what happened to an entity. */
final class Track extends KeyedProcessFunction<String, Input, String> {
  private transient MapState<String, Long> counts;

  @Override
  public void open(OpenContext context) {
    counts = getRuntimeContext().getMapState(new MapStateDescriptor<>("counts", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Input input, Context context, Collector<String> out) throws Exception {
    String kind = input.deleted ? "deleted" : "changed";
    Long before = counts.get(kind);
    counts.put(kind, before == null ? 1L : before + 1);
    out.collect(Line.of(kind, input.title, counts.get(kind)));
  }
}
