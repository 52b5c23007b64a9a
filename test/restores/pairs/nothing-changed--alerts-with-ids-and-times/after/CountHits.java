package pair;

import common.Line;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts how often each rule was hit by an account. */
final class CountHits extends KeyedBroadcastProcessFunction<String, Transfer, Rule, String> {
  static final MapStateDescriptor<String, Rule> RULES = new MapStateDescriptor<>("rules", Types.STRING, Types.POJO(Rule.class));

  static final OutputTag<String> ALERTS = new OutputTag<>("alerts", Types.STRING);

  private final Map<String, Long> raised = new HashMap<>();
  private transient MapState<String, Long> hits;
  private transient long slowest;

  @Override
  public void open(OpenContext context) {
    hits = getRuntimeContext().getMapState(new MapStateDescriptor<>("hits", Types.STRING, Types.LONG));
    getRuntimeContext().getMetricGroup().gauge("slowest-nanos", () -> slowest);
  }

  @Override
  public void processBroadcastElement(Rule rule, Context context, Collector<String> out) throws Exception {
    context.getBroadcastState(RULES).put(rule.name, rule);
  }

  @Override
  public void processElement(Transfer transfer, ReadOnlyContext context, Collector<String> out) throws Exception {
    long begin = System.nanoTime();
    for (Map.Entry<String, Rule> entry : context.getBroadcastState(RULES).immutableEntries()) {
      Rule rule = entry.getValue();
      if (transfer.cents > rule.above) {
        Long known = hits.get(rule.name);
        long now = known == null ? 1 : known + 1;
        hits.put(rule.name, now);
        out.collect(Line.of("hits", transfer.account + " by " + rule.id, now));
        if (raised.merge(rule.name, 1L, Long::sum) % 10 == 0) {
          context.output(ALERTS, UUID.randomUUID() + " " + Instant.now() + " " + transfer.account + " " + rule.name);
        }
      }
    }
    slowest = Math.max(slowest, System.nanoTime() - begin);
  }
}
