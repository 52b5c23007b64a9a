package pair;

import common.Line;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the best rounds of a player in a queue, the weakest of them at its head. */
final class BestRounds extends KeyedProcessFunction<String, Round, String> {
  private final int kept;
  private transient ValueState<PriorityQueue<Round>> best;
  private transient ValueState<Long> played;

  BestRounds(int kept) {
    this.kept = kept;
  }

  @Override
  public void open(OpenContext context) {
    best = getRuntimeContext().getState(new ValueStateDescriptor<>("best", TypeInformation.of(new TypeHint<PriorityQueue<Round>>() {})));
    played = getRuntimeContext().getState(new ValueStateDescriptor<>("played", Types.LONG));
  }

  @Override
  public void processElement(Round round, Context context, Collector<String> out) throws Exception {
    PriorityQueue<Round> rounds = best.value() == null ? new PriorityQueue<>(new ByPoints()) : best.value();
    rounds.add(round);
    if (rounds.size() > kept) {
      rounds.poll();
    }
    best.update(rounds);
    long now = played.value() == null ? 1 : played.value() + 1;
    played.update(now);
    out.collect(Line.of("played", round.player, now));
    if (now < 2 || now > 70) {
      out.collect(Line.of("best", round.player, rounds.stream().map(one -> one.points + " points").sorted().collect(Collectors.joining(", "))));
    }
  }
}
