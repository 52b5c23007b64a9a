package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;

/** Counts what a step saw, under the name of the step. */
abstract class Audited<T> extends KeyedProcessFunction<String, T, String> {
  private transient ValueState<Long> seen;

  @Override
  public void open(OpenContext context) throws Exception {
    seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen by " + getRuntimeContext().getTaskInfo().getTaskName(), Long.class));
  }

  protected final long count() throws Exception {
    long now = seen.value() == null ? 1 : seen.value() + 1;
    seen.update(now);
    return now;
  }
}
