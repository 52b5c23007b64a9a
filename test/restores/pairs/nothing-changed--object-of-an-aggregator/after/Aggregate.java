package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Aggregates each key's records by an aggregator that the scenario names; what it keeps is its own matter. */
final class Aggregate extends KeyedProcessFunction<String, Long, String> {
  private final Aggregator aggregator = new Aggregator();
  private transient ValueState<Object> kept;

  @Override
  public void open(OpenContext context) {
    kept = getRuntimeContext().getState(new ValueStateDescriptor<>("kept", new GenericTypeInfo<>(Object.class)));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Object next = aggregator.add(kept.value(), number);
    kept.update(next);
    out.collect(Line.of("count", context.getCurrentKey(), aggregator.result(next)));
  }
}
