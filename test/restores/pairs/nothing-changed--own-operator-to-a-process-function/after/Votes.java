package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts votes. */
final class Votes extends KeyedProcessFunction<String, Vote, String> {
  private transient ValueState<Long> votes;
  private transient ValueState<String> first;
  private transient Counter songs;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
    votes = getRuntimeContext().getState(new ValueStateDescriptor<>("votes", Types.LONG));
    songs = getRuntimeContext().getMetricGroup().counter("songs");
  }

  @Override
  public void processElement(Vote vote, Context context, Collector<String> out) throws Exception {
    String known = first.value();
    if (known == null) {
      songs.inc();
      first.update(vote.voter);
    }
    Long before = votes.value();
    long now = before == null ? 1 : before + 1;
    votes.update(now);
    out.collect(Line.of("first", context.getCurrentKey(), known == null ? "none" : known));
    out.collect(Line.of("votes", context.getCurrentKey(), now));
  }
}
