package pair;

import java.util.Optional;
import java.util.function.LongBinaryOperator;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what is there of an article. */
public class Inventory extends KeyedProcessFunction<String, Movement, Answer> {
  private transient ArticleState state;

  @Override
  public void open(OpenContext context) {
    state = new ArticleState(getRuntimeContext());
  }

  @Override
  public void processElement(Movement movement, Context context, Collector<Answer> out) throws Exception {
    Stock known = state.stock();
    out.collect(Answer.of(Answer.About.FIRST, movement.article, known == null ? "none" : known.first));
    Optional<LongBinaryOperator> kind = Kind.of(movement.kind);
    if (kind.isEmpty()) {
      return;
    }
    Stock now = known == null ? begin(movement) : known;
    now.pieces = kind.get().applyAsLong(now.pieces, movement.pieces);
    long moves = state.moved(now, movement.kind);
    out.collect(Answer.of(Answer.About.STOCK, movement.article, now.pieces));
    if ("return".equals(movement.kind)) {
      out.collect(Answer.of(Answer.About.MOVES, movement.article, moves));
    }
    context.timerService().registerProcessingTimeTimer(Hours.aDayAfter(context.timerService().currentProcessingTime()));
  }

  private static Stock begin(Movement movement) {
    Stock stock = new Stock();
    stock.first = movement.kind + " " + movement.number;
    return stock;
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Answer> out) throws Exception {
    out.collect(Answer.of(Answer.About.DAY, context.getCurrentKey(), state.stock().pieces));
  }
}
