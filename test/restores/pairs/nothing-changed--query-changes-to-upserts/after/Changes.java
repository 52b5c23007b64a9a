package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.types.Row;
import org.apache.flink.util.Collector;

/** Counts the changes of a customer's sum. */
final class Changes extends KeyedProcessFunction<String, Row, String> {
  private transient ValueState<Long> changes;

  @Override
  public void open(OpenContext context) {
    changes = getRuntimeContext().getState(new ValueStateDescriptor<>("changes", Types.LONG));
  }

  @Override
  public void processElement(Row row, Context context, Collector<String> out) throws Exception {
    long now = changes.value() == null ? 1 : changes.value() + 1;
    changes.update(now);
    out.collect(Line.of("changes", context.getCurrentKey(), now));
    out.collect(Line.of("total", context.getCurrentKey(), row.getField("total")));
  }
}
