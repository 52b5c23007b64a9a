package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the clicks of a campaign's slot. */
final class ClickCap extends KeyedProcessFunction<Tuple2<String, Integer>, AdEvent, String> {
  private transient ValueState<Long> clicks;

  @Override
  public void open(OpenContext context) {
    clicks = getRuntimeContext().getState(new ValueStateDescriptor<>("clicks", Types.LONG));
  }

  @Override
  public void processElement(AdEvent click, Context context, Collector<String> out) throws Exception {
    long now = clicks.value() == null ? 1 : clicks.value() + 1;
    clicks.update(now);
    out.collect(Line.of("clicks", context.getCurrentKey().f0, now));
  }
}
