package pair;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts by kind. */
public class Kinds extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, Long> kinds;

  @Override
  public void open(OpenContext context) {
    kinds = getRuntimeContext().getMapState(new MapStateDescriptor<>("kinds", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    String kind = in % 8 < 4 ? "odd" : "even";
    Long stored = kinds.get(kind);
    kinds.put(kind, stored == null ? 1 : stored + 1);
    out.collect(Line.of("kinds", context.getCurrentKey() + " " + kind, kinds.get(kind)));
  }
}
