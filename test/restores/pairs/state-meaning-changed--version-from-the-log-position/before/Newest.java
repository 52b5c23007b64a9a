package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Lets nothing through that is older than what it has let through. */
final class Newest extends KeyedProcessFunction<String, Change, String> {
  private transient ValueState<Long> newest;
  private transient ValueState<Long> applied;

  @Override
  public void open(OpenContext context) {
    newest = getRuntimeContext().getState(new ValueStateDescriptor<>("newest", Types.LONG));
    applied = getRuntimeContext().getState(new ValueStateDescriptor<>("applied", Types.LONG));
  }

  @Override
  public void processElement(Change change, Context context, Collector<String> out) throws Exception {
    Long before = newest.value();
    if (before != null && change.version <= before) {
      return;
    }
    long count = applied.value() == null ? 1 : applied.value() + 1;
    newest.update(change.version);
    applied.update(count);
    out.collect(Line.of("applied", change.customer, count));
  }
}
