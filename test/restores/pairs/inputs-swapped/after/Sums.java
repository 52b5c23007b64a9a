package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps a sum of what comes from each side. */
final class Sums extends KeyedCoProcessFunction<String, Long, Long, String> {
  private transient ValueState<Long> left;
  private transient ValueState<Long> right;

  @Override
  public void open(OpenContext context) {
    left = getRuntimeContext().getState(new ValueStateDescriptor<>("left", Types.LONG));
    right = getRuntimeContext().getState(new ValueStateDescriptor<>("right", Types.LONG));
  }

  @Override
  public void processElement1(Long number, Context context, Collector<String> out) throws Exception {
    add("left", left, number, context, out);
  }

  @Override
  public void processElement2(Long number, Context context, Collector<String> out) throws Exception {
    add("right", right, number, context, out);
  }

  private static void add(String side, ValueState<Long> sum, Long number, Context context, Collector<String> out) throws Exception {
    sum.update(sum.value() == null ? number : sum.value() + number);
    out.collect(Line.of(side, context.getCurrentKey(), sum.value()));
  }
}
