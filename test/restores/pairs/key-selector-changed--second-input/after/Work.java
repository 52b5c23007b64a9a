package pair;

import common.Line;
import common.Purchase;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of both inputs together. */
final class Work extends KeyedCoProcessFunction<String, Purchase, Purchase, String> {
  private transient ValueState<Long> first;
  private transient ValueState<Long> second;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.LONG));
    second = getRuntimeContext().getState(new ValueStateDescriptor<>("second", Types.LONG));
  }

  @Override
  public void processElement1(Purchase purchase, Context context, Collector<String> out) throws Exception {
    count("first", first, purchase, out);
  }

  @Override
  public void processElement2(Purchase purchase, Context context, Collector<String> out) throws Exception {
    count("second", second, purchase, out);
  }

  private static void count(String label, ValueState<Long> state, Purchase purchase, Collector<String> out) throws Exception {
    long now = state.value() == null ? 1 : state.value() + 1;
    state.update(now);
    out.collect(Line.of(label, purchase.customer, now));
  }
}
