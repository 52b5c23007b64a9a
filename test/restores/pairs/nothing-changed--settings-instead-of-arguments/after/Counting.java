package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;

/** Counts in a state that its settings name. */
abstract class Counting<IN> extends RichMapFunction<IN, String> {
  protected final CountSettings settings;
  private transient ValueState<Long> state;

  Counting(CountSettings settings) {
    this.settings = settings;
  }

  @Override
  public void open(OpenContext context) {
    state = getRuntimeContext().getState(new ValueStateDescriptor<>(settings.getState(), Long.class));
  }

  protected final long next() throws Exception {
    long now = state.value() == null ? 1 : state.value() + 1;
    state.update(now);
    return now;
  }
}
