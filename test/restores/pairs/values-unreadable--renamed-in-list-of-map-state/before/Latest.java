package pair;

import common.Line;
import java.util.LinkedList;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the last values of each shop. */
abstract class Latest<T> extends KeyedProcessFunction<String, Long, String> {
  protected transient MapState<String, LinkedList<T>> latest;

  abstract T made();

  abstract String shown(T value);

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  public void open(OpenContext context) {
    latest = getRuntimeContext().getMapState(new MapStateDescriptor("latest", String.class, LinkedList.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    LinkedList<T> stored = latest.get("shop");
    out.collect(Line.of("order", context.getCurrentKey(), stored == null ? "none" : shown(stored.getFirst())));
    if (stored == null) {
      stored = new LinkedList<>();
      stored.add(made());
      latest.put("shop", stored);
    }
  }
}
