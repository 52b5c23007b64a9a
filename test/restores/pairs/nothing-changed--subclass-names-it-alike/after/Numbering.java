package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Numbers what comes under each key; what is numbered says the subclass. */
abstract class Numbering<I> extends KeyedProcessFunction<String, I, String> {
  private transient ValueState<Long> last;

  protected String stateName() {
    return "last-number";
  }

  protected abstract String text(String key, long number);

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    last = getRuntimeContext().getState(new ValueStateDescriptor<>(stateName(), Types.LONG));
  }

  @Override
  public final void processElement(I in, Context context, Collector<String> out) throws Exception {
    Long before = last.value();
    long now = before == null ? 1L : before + 1;
    last.update(now);
    out.collect(text(context.getCurrentKey(), now));
  }
}
