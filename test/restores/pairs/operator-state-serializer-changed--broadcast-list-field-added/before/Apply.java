package pair;
import common.Feed;
import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Sees what rules there are for each topic. */
public class Apply extends BroadcastProcessFunction<Long, Long, String> {
  static final MapStateDescriptor<String, List<Item>> RULES = new MapStateDescriptor<>("rules", Types.STRING, Types.LIST(Types.POJO(Item.class)));

  @Override
  public void processElement(Long in, ReadOnlyContext context, Collector<String> out) throws Exception {
    List<Item> rules = context.getBroadcastState(RULES).get(Feed.key(in));
    out.collect(Line.of("rule", Feed.key(in), rules == null ? "none" : rules.get(0).article));
  }

  @Override
  public void processBroadcastElement(Long in, Context context, Collector<String> out) throws Exception {
    BroadcastState<String, List<Item>> rules = context.getBroadcastState(RULES);
    if (in > 100 && !rules.contains(Feed.key(in))) {
      List<Item> items = new ArrayList<>();
      items.add(Item.of(Feed.key(in))[0]);
      rules.put(Feed.key(in), items);
    }
  }
}
