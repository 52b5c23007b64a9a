package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;

/** The lines of an order that wait, by their articles; kept in a list. */
final class PendingLines {
  private final ListState<OrderLine> kept;

  PendingLines(RuntimeContext context) {
    kept = context.getListState(new ListStateDescriptor<>("pending", OrderLine.class));
  }

  Map<String, OrderLine> byArticle() throws Exception {
    Map<String, OrderLine> lines = new HashMap<>();
    for (OrderLine line : kept.get()) {
      lines.put(line.article, line);
    }
    return lines;
  }

  void add(OrderLine line) throws Exception {
    kept.add(line);
  }
}
