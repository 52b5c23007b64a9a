package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the length of the longest plank of a saw. */
final class Longest extends KeyedProcessFunction<String, Plank, Plank> {
  private transient ValueState<Double> longest;

  @Override
  public void open(OpenContext context) {
    longest = getRuntimeContext().getState(new ValueStateDescriptor<>("longest", Types.DOUBLE));
  }

  @Override
  public void processElement(Plank plank, Context context, Collector<Plank> out) throws Exception {
    double now = longest.value() == null ? plank.length : Math.max(longest.value(), plank.length);
    longest.update(now);
    out.collect(new Plank(plank.saw, now));
  }
}
