package pair;

import common.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the best scores of a player, each once, the best first. */
final class BestScores extends KeyedProcessFunction<String, Game, String> {
  private static final int KEPT = 5;

  private transient ListState<Long> best;

  @Override
  public void open(OpenContext context) {
    best = getRuntimeContext().getListState(new ListStateDescriptor<>("best", Types.LONG));
  }

  @Override
  public void processElement(Game game, Context context, Collector<String> out) throws Exception {
    NavigableSet<Long> scores = new TreeSet<>(Comparator.reverseOrder());
    best.get().forEach(scores::add);
    scores.add(game.score);
    while (scores.size() > KEPT) {
      scores.pollLast();
    }
    best.update(new ArrayList<>(scores));
    out.collect(Line.of("best", game.player, scores.size() < 3 ? "too few" : "best of three: " + scores.first()));
  }
}
