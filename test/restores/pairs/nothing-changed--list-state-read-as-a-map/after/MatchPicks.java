package pair;

import common.Line;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the lines of an order, one for each article, and counts what was picked. */
final class MatchPicks extends KeyedCoProcessFunction<String, OrderLine, Pick, String> {
  private transient PendingLines pending;
  private transient ValueState<Long> picked;

  @Override
  public void open(OpenContext context) {
    pending = new PendingLines(getRuntimeContext());
    picked = getRuntimeContext().getState(new ValueStateDescriptor<>("picked", Long.class));
  }

  @Override
  public void processElement1(OrderLine line, Context context, Collector<String> out) throws Exception {
    Map<String, OrderLine> lines = pending.byArticle();
    int pieces = lines.values().stream().mapToInt(earlier -> earlier.pieces).sum();
    out.collect(Line.of("pending", line.order, pieces + " pieces"));
    if (!lines.containsKey(line.article)) {
      pending.add(line);
    }
  }

  @Override
  public void processElement2(Pick pick, Context context, Collector<String> out) throws Exception {
    long now = picked.value() == null ? 1 : picked.value() + 1;
    picked.update(now);
    out.collect(Line.of("picked", pick.order, now));
  }
}
