package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up what a user watched. */
final class Seconds extends KeyedProcessFunction<String, View, String> {
  private transient ReducingState<Long> seconds;

  @Override
  public void open(OpenContext context) {
    ReduceFunction<Long> sum = Long::sum;
    seconds = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("seconds", sum, Long.class));
  }

  @Override
  public void processElement(View view, Context context, Collector<String> out) throws Exception {
    seconds.add((long) view.seconds);
    out.collect(Line.of("seconds", view.user, seconds.get()));
  }
}
