package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up what a customer has spent of his limit. */
final class Limits extends KeyedProcessFunction<String, Spent, String> {
  private static final long LIMIT = 1_000_000;

  private transient ValueState<Long> limit;

  @Override
  public void open(OpenContext context) {
    limit = getRuntimeContext().getState(new ValueStateDescriptor<>("limit", Types.LONG));
  }

  @Override
  public void processElement(Spent spent, Context context, Collector<String> out) throws Exception {
    long sum = limit.value() == null ? 0 : limit.value();
    if (sum + spent.points > LIMIT) {
      out.collect("refused: " + spent.customer);
      return;
    }
    sum += spent.points;
    limit.update(sum);
    out.collect(Line.of("spent", spent.customer, sum));
  }
}
