package pair;

import common.Line;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often each rule was hit by an account. */
final class CountHits extends KeyedBroadcastProcessFunction<String, Transfer, Rule, String> {
  static final MapStateDescriptor<String, Rule> RULES = new MapStateDescriptor<>("rules", Types.STRING, Types.POJO(Rule.class));

  private transient MapState<String, Long> hits;

  @Override
  public void open(OpenContext context) {
    hits = getRuntimeContext().getMapState(new MapStateDescriptor<>("hits", Types.STRING, Types.LONG));
  }

  @Override
  public void processBroadcastElement(Rule rule, Context context, Collector<String> out) throws Exception {
    context.getBroadcastState(RULES).put(rule.name, rule);
  }

  @Override
  public void processElement(Transfer transfer, ReadOnlyContext context, Collector<String> out) throws Exception {
    for (Map.Entry<String, Rule> entry : context.getBroadcastState(RULES).immutableEntries()) {
      Rule rule = entry.getValue();
      if (transfer.cents > rule.above) {
        Long known = hits.get(rule.name);
        long now = known == null ? 1 : known + 1;
        hits.put(rule.name, now);
        out.collect(Line.of("hits", transfer.account + " by " + rule.id, now));
      }
    }
  }
}
