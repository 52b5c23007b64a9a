package pair;

import common.Line;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what is there of an article. */
public class Inventory extends KeyedProcessFunction<String, Movement, String> {
  private static final long HOUR = 60 * 60 * 1000L;

  private transient ValueState<Stock> stock;
  private transient MapState<String, Long> byKind;

  @Override
  public void open(Configuration configuration) throws Exception {
    stock = getRuntimeContext().getState(new ValueStateDescriptor<>("stock", Stock.class));
    byKind = getRuntimeContext().getMapState(new MapStateDescriptor<>("by-kind", String.class, Long.class));
  }

  @Override
  public void processElement(Movement movement, Context context, Collector<String> out) throws Exception {
    Stock known = stock.value();
    out.collect(Line.of("first", movement.article, known == null ? "none" : known.first));
    if (known == null) {
      known = new Stock();
      known.first = movement.kind + " " + movement.number;
    }
    switch (movement.kind) {
      case "receipt":
      case "return":
        known.pieces += movement.pieces;
        break;
      case "sale":
        known.pieces -= movement.pieces;
        break;
      case "correction":
        known.pieces = known.pieces + movement.pieces;
        break;
      default:
        return;
    }
    known.moves++;
    stock.update(known);
    byKind.put(movement.kind, byKind.contains(movement.kind) ? byKind.get(movement.kind) + 1 : 1L);
    out.collect(Line.of("stock", movement.article, known.pieces));
    if (movement.kind.equals("return")) {
      out.collect(Line.of("moves", movement.article, byKind.get("return")));
    }
    long now = context.timerService().currentProcessingTime();
    context.timerService().registerProcessingTimeTimer(now - now % HOUR + 24 * HOUR);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    out.collect("a day of " + context.getCurrentKey() + ": " + stock.value().pieces);
  }
}
