package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the visits of a page. */
final class Audit extends KeyedProcessFunction<String, Visit, String> {
  private transient ValueState<Long> audited;

  @Override
  public void open(OpenContext context) {
    audited = getRuntimeContext().getState(new ValueStateDescriptor<>("audited", Long.class));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    long now = audited.value() == null ? 1 : audited.value() + 1;
    audited.update(now);
    out.collect(Line.of("audited", visit.getPage(), now));
  }
}
