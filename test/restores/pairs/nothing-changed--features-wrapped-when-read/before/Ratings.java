package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Puts ratings beside plays: who rates what he watches. */
final class Ratings extends KeyedCoProcessFunction<String, Play, Rating, String> {
  private transient ValueState<Long> plays;
  private transient ValueState<Long> ratings;

  @Override
  public void open(OpenContext context) {
    plays = getRuntimeContext().getState(new ValueStateDescriptor<>("plays", Types.LONG));
    ratings = getRuntimeContext().getState(new ValueStateDescriptor<>("ratings", Types.LONG));
  }

  @Override
  public void processElement1(Play play, Context context, Collector<String> out) throws Exception {
    long now = plays.value() == null ? 1 : plays.value() + 1;
    plays.update(now);
    out.collect(Line.of("plays", context.getCurrentKey(), now));
  }

  @Override
  public void processElement2(Rating rating, Context context, Collector<String> out) throws Exception {
    long now = ratings.value() == null ? 1 : ratings.value() + 1;
    ratings.update(now);
    out.collect(Line.of("ratings", context.getCurrentKey(), now));
  }
}
