package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts, under the labels that it is given. */
final class Counts extends KeyedProcessFunction<String, Long, String> {
  private final List<String> labels;
  private final List<Long> first;
  private transient ValueState<Long> count;

  Counts(List<String> labels, List<Long> first) {
    this.labels = labels;
    this.first = first;
  }

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    count.update(count.value() == null ? first.get(0) : count.value() + 1);
    for (String label : labels) {
      out.collect(Line.of(label, context.getCurrentKey(), count.value()));
    }
  }
}
