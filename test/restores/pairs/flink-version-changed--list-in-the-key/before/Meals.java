package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the meals of a recipe. */
final class Meals extends KeyedProcessFunction<Recipe, Long, String> {
  private transient ValueState<Long> meals;

  @Override
  public void open(OpenContext context) {
    meals = getRuntimeContext().getState(new ValueStateDescriptor<>("meals", Types.LONG));
  }

  @Override
  public void processElement(Long meal, Context context, Collector<String> out) throws Exception {
    long now = meals.value() == null ? 1 : meals.value() + 1;
    meals.update(now);
    out.collect(Line.of("meals", context.getCurrentKey().name(), now));
  }
}
