package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The points that a member has. */
final class Points extends KeyedProcessFunction<String, Bought, String> {
  private transient ValueState<Integer> points;

  @Override
  public void open(OpenContext context) {
    points = getRuntimeContext().getState(new ValueStateDescriptor<>("points", Types.INT));
  }

  @Override
  public void processElement(Bought bought, Context context, Collector<String> out) throws Exception {
    int now = (points.value() == null ? 0 : points.value()) + bought.points;
    points.update(now);
    out.collect(Line.of("points", bought.member, now));
  }
}
