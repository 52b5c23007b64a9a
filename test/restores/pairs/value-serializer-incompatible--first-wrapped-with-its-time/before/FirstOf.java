package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first record of a key. */
abstract class FirstOf<T> extends KeyedProcessFunction<String, T, String> {
  private transient ValueState<T> first;

  protected abstract Class<T> type();

  protected abstract String describe(T record);

  protected abstract String label();

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", type()));
  }

  @Override
  public void processElement(T record, Context context, Collector<String> out) throws Exception {
    T stored = first.value();
    out.collect(Line.of(label(), context.getCurrentKey(), stored == null ? "none" : describe(stored)));
    if (stored == null) {
      first.update(record);
    }
  }
}
