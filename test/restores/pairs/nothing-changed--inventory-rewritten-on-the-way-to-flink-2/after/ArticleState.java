package pair;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** What is kept of an article. */
final class ArticleState {
  private static final ValueStateDescriptor<Stock> STOCK = new ValueStateDescriptor<>("stock", Types.POJO(Stock.class));
  private static final MapStateDescriptor<String, Long> BY_KIND = new MapStateDescriptor<>("by-kind", Types.STRING, Types.LONG);

  private final ValueState<Stock> stock;
  private final MapState<String, Long> byKind;

  ArticleState(RuntimeContext context) {
    byKind = context.getMapState(BY_KIND);
    stock = context.getState(STOCK);
  }

  Stock stock() throws Exception {
    return stock.value();
  }

  long moved(Stock now, String kind) throws Exception {
    now.moves += 1;
    stock.update(now);
    Long before = byKind.get(kind);
    long moves = before == null ? 1 : before + 1;
    byKind.put(kind, moves);
    return moves;
  }
}
