package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what was ordered from each shop. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, List<Item>> baskets;

  @Override
  public void open(OpenContext context) {
    baskets = getRuntimeContext().getMapState(
        new MapStateDescriptor<>("baskets", Types.STRING, Types.LIST(Types.POJO(Item.class))));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    List<Item> items = baskets.get("shop");
    out.collect(Line.of("first", context.getCurrentKey(), items == null ? "none" : items.get(0).article + " x" + items.get(0).pieces));
    if (items == null) {
      items = new ArrayList<>();
      items.add(Item.of("bicycle", 2));
      items.add(Item.of("bell", 1));
      baskets.put("shop", items);
    }
  }
}
