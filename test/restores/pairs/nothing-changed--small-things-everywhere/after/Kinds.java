package pair;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts by kind. */
public class Kinds extends KeyedProcessFunction<String, Long, String> {
  private final MapStateDescriptor<String, Long> descriptor = new MapStateDescriptor<>("kinds", String.class, Long.class);
  private transient MapState<String, Long> byKind;

  @Override
  public void open(OpenContext context) {
    byKind = getRuntimeContext().getMapState(descriptor);
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    String kind = in % 8 < 4 ? "odd" : "even";
    Long stored = byKind.get(kind);
    byKind.put(kind, stored == null ? 1 : stored + 1);
    out.collect(Line.of("kinds", context.getCurrentKey() + " " + kind, byKind.get(kind)));
  }
}
