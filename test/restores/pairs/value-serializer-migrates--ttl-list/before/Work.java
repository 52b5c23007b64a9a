package pair;

import common.Line;
import java.time.Duration;
import java.util.Iterator;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what was ordered first. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ListState<Item> items;

  @Override
  public void open(OpenContext context) {
    ListStateDescriptor<Item> descriptor = new ListStateDescriptor<>("items", Item.class);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(7)).build());
    items = getRuntimeContext().getListState(descriptor);
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Iterator<Item> stored = items.get().iterator();
    boolean any = stored.hasNext();
    out.collect(Line.of("first", context.getCurrentKey(), any ? stored.next().article : "none"));
    if (!any) {
      items.add(Item.of("bicycle"));
      items.add(Item.of("bell"));
    }
  }
}
