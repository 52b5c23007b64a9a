package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How many days in a row somebody learns. */
final class Streaks extends KeyedProcessFunction<String, Long, String> {
  private static final int[] DAYS = {0, 1, 2, 4, 5, 70};

  private transient ValueState<Learner> learners;

  @Override
  public void open(OpenContext context) {
    learners = getRuntimeContext().getState(new ValueStateDescriptor<>("learner", Learner.class));
  }

  @Override
  public void processElement(Long lesson, Context context, Collector<String> out) throws Exception {
    Learner learner = learners.value();
    if (learner == null) {
      learner = new Learner();
      for (int day : DAYS) {
        learner.learns(day);
      }
      out.collect(Line.of("days", context.getCurrentKey(), "none"));
    } else {
      learner.learns(DAYS[(int) (lesson / 4 % DAYS.length)]);
      out.collect(Line.of("days", context.getCurrentKey(), learner.days + ", " + learner.streak() + " in a row"));
    }
    learners.update(learner);
    out.collect(Line.of("lessons", context.getCurrentKey(), learner.lessons));
  }
}
