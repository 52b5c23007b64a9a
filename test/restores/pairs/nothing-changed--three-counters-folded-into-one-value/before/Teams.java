package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up what a team does. */
final class Teams extends KeyedProcessFunction<String, Play, String> {
  private transient ValueState<Long> goals;
  private transient ValueState<Long> fouls;
  private transient ValueState<Long> minutes;

  @Override
  public void open(OpenContext context) {
    goals = getRuntimeContext().getState(new ValueStateDescriptor<>("goals", Types.LONG));
    fouls = getRuntimeContext().getState(new ValueStateDescriptor<>("fouls", Types.LONG));
    minutes = getRuntimeContext().getState(new ValueStateDescriptor<>("minutes", Types.LONG));
  }

  @Override
  public void processElement(Play play, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("goals", play.team, add(goals, play.goals)));
    out.collect(Line.of("fouls", play.team, add(fouls, play.fouls)));
    out.collect(Line.of("minutes", play.team, add(minutes, play.minutes)));
  }

  private static long add(ValueState<Long> sum, long more) throws Exception {
    sum.update(sum.value() == null ? more : sum.value() + more);
    return sum.value();
  }
}
