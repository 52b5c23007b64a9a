package pair;

import common.Line;
import java.util.LinkedList;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the last orders of each shop. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, LinkedList<Order>> latest;

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  public void open(OpenContext context) {
    latest = getRuntimeContext().getMapState(new MapStateDescriptor("latest", String.class, LinkedList.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    LinkedList<Order> stored = latest.get("shop");
    out.collect(Line.of("order", context.getCurrentKey(), stored == null ? "none" : stored.getFirst().shown()));
    if (stored == null) {
      stored = new LinkedList<>();
      stored.add(new Order("bicycle", 2));
      latest.put("shop", stored);
    }
  }
}
