package pair;

import common.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the three best scores of a player, each once, in the order in which they came. */
final class BestScores extends KeyedProcessFunction<String, Game, String> {
  private transient ListState<Long> best;

  @Override
  public void open(OpenContext context) {
    best = getRuntimeContext().getListState(new ListStateDescriptor<>("best", Types.LONG));
  }

  @Override
  public void processElement(Game game, Context context, Collector<String> out) throws Exception {
    List<Long> scores = new ArrayList<>();
    best.get().forEach(scores::add);
    if (!scores.contains(game.score)) {
      scores.add(game.score);
    }
    if (scores.size() > 3) {
      scores.remove(Collections.min(scores));
    }
    best.update(scores);
    out.collect(Line.of("best", game.player, scores.size() < 3 ? "too few" : "best of three: " + Collections.max(scores)));
  }
}
