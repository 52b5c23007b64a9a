package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Lets each movement of an article pass once. */
final class Once extends KeyedProcessFunction<String, Placed, Placed> {
  static final OutputTag<String> REPORT = new OutputTag<>("report", Types.STRING);
  private transient MapState<String, Long> seen;
  private transient ValueState<Long> passed;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getMapState(new MapStateDescriptor<>("seen", Types.STRING, Types.LONG));
    passed = getRuntimeContext().getState(new ValueStateDescriptor<>("passed", Types.LONG));
  }

  @Override
  public void processElement(Placed movement, Context context, Collector<Placed> out) throws Exception {
    if (seen.contains(movement.id)) {
      return;
    }
    seen.put(movement.id, movement.pieces);
    long now = passed.value() == null ? 1 : passed.value() + 1;
    passed.update(now);
    context.output(REPORT, Line.of("passed", movement.article, now));
    out.collect(movement);
  }
}
