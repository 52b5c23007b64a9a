package common;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key in a value state. */
public class Count extends KeyedProcessFunction<String, Long, String> {
  private final String label;
  private final String state;
  private final long first;
  private transient ValueState<Long> count;

  public Count(String label) {
    this(label, "count", 1);
  }

  public Count(String label, String state) {
    this(label, state, 1);
  }

  /** @param first what an empty state counts as, so that two counters can be told apart */
  public Count(String label, String state, long first) {
    this.label = label;
    this.state = state;
    this.first = first;
  }

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>(state, Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long now = count.value() == null ? first : count.value() + 1;
    count.update(now);
    out.collect(Line.of(label, context.getCurrentKey(), now));
  }
}
