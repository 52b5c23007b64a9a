package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the rounds on a course. */
final class RoundsOfCourse extends KeyedProcessFunction<String, Round, String> {
  private transient ValueState<Long> rounds;

  @Override
  public void open(OpenContext context) {
    rounds = getRuntimeContext().getState(new ValueStateDescriptor<>("rounds", Types.LONG));
  }

  @Override
  public void processElement(Round round, Context context, Collector<String> out) throws Exception {
    long now = rounds.value() == null ? 1 : rounds.value() + 1;
    rounds.update(now);
    out.collect(Line.of("rounds", round.course, now));
  }
}
