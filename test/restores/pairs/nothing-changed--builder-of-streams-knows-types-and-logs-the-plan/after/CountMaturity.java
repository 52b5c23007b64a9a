package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the rates of a maturity. */
final class CountMaturity extends KeyedProcessFunction<String, Rate, String> {
  private transient ValueState<Long> rates;

  @Override
  public void open(OpenContext context) {
    rates = getRuntimeContext().getState(new ValueStateDescriptor<>("rates", Types.LONG));
  }

  @Override
  public void processElement(Rate rate, Context context, Collector<String> out) throws Exception {
    long now = rates.value() == null ? 1 : rates.value() + 1;
    rates.update(now);
    out.collect(Line.of("rates", context.getCurrentKey(), now));
  }
}
