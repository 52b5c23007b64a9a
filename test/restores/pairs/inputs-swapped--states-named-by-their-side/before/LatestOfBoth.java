package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the latest record of each of two sides, and shows both whenever one comes. */
abstract class LatestOfBoth<T> extends KeyedCoProcessFunction<String, T, T, String> {
  private final Class<T> type;
  private transient ValueState<T> left;
  private transient ValueState<T> right;

  LatestOfBoth(Class<T> type) {
    this.type = type;
  }

  @Override
  public void open(OpenContext context) {
    left = getRuntimeContext().getState(new ValueStateDescriptor<>("left", type));
    right = getRuntimeContext().getState(new ValueStateDescriptor<>("right", type));
  }

  @Override
  public void processElement1(T record, Context context, Collector<String> out) throws Exception {
    out.collect(meet(context.getCurrentKey(), left.value(), right.value()));
    left.update(record);
  }

  @Override
  public void processElement2(T record, Context context, Collector<String> out) throws Exception {
    out.collect(meet(context.getCurrentKey(), left.value(), right.value()));
    right.update(record);
  }

  /** What to say of the latest of both; either may be null. */
  abstract String meet(String key, T left, T right);
}
