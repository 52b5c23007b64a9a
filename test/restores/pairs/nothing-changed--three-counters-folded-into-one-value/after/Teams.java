package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up what a team does. */
final class Teams extends KeyedProcessFunction<String, Play, String> {
  private transient ValueState<Totals> totals;
  private transient Counters counters;

  @Override
  public void open(OpenContext context) {
    totals = getRuntimeContext().getState(new ValueStateDescriptor<>("totals", Totals.class));
  }

  @Override
  public void processElement(Play play, Context context, Collector<String> out) throws Exception {
    Totals known = totals.value();
    if (known == null) {
      known = counters().takeOver();
    }
    totals.update(known.plus(play));
    out.collect(Line.of("goals", play.team, known.goals));
    out.collect(Line.of("fouls", play.team, known.fouls));
    out.collect(Line.of("minutes", play.team, known.minutes));
  }

  private Counters counters() {
    if (counters == null) {
      counters = new Counters(getRuntimeContext());
    }
    return counters;
  }
}
