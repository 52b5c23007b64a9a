package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what is left of a limit. */
final class Limits extends KeyedProcessFunction<String, Spent, String> {
  private static final long LIMIT = 1_000_000;

  private transient ValueState<Long> limit;

  @Override
  public void open(OpenContext context) {
    limit = getRuntimeContext().getState(new ValueStateDescriptor<>("limit", Types.LONG));
  }

  @Override
  public void processElement(Spent spent, Context context, Collector<String> out) throws Exception {
    long left = limit.value() == null ? LIMIT : limit.value();
    if (left < spent.points) {
      out.collect("refused: " + spent.customer);
      return;
    }
    left -= spent.points;
    limit.update(left);
    out.collect(Line.of("spent", spent.customer, LIMIT - left));
  }
}
