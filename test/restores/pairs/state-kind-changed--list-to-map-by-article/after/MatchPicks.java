package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the lines of an order by their articles, and counts what was picked. */
final class MatchPicks extends KeyedCoProcessFunction<String, OrderLine, Pick, String> {
  private transient MapState<String, OrderLine> pending;
  private transient ValueState<Long> picked;

  @Override
  public void open(OpenContext context) {
    pending = getRuntimeContext().getMapState(new MapStateDescriptor<>("pending", String.class, OrderLine.class));
    picked = getRuntimeContext().getState(new ValueStateDescriptor<>("picked", Long.class));
  }

  @Override
  public void processElement1(OrderLine line, Context context, Collector<String> out) throws Exception {
    int pieces = 0;
    for (OrderLine earlier : pending.values()) {
      pieces += earlier.pieces;
    }
    out.collect(Line.of("pending", line.order, pieces + " pieces"));
    if (!pending.contains(line.article)) {
      pending.put(line.article, line);
    }
  }

  @Override
  public void processElement2(Pick pick, Context context, Collector<String> out) throws Exception {
    long now = picked.value() == null ? 1 : picked.value() + 1;
    picked.update(now);
    out.collect(Line.of("picked", pick.order, now));
  }
}
