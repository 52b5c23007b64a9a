package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds up what a customer has spent of his limit. */
final class Limits extends KeyedProcessFunction<String, Spent, String> {
  static final OutputTag<String> REFUSED = new OutputTag<>("refused", Types.STRING);
  private static final Logger LOG = LoggerFactory.getLogger(Limits.class);

  private final long most;

  private transient ValueState<Long> limit;

  Limits(long most) {
    this.most = most;
  }

  @Override
  public void open(OpenContext context) {
    limit = getRuntimeContext().getState(new ValueStateDescriptor<>("limit", Types.LONG));
  }

  @Override
  public void processElement(Spent spent, Context context, Collector<String> out) throws Exception {
    if (spent.points < 0) {
      LOG.warn("{} has spent {} points", spent.customer, spent.points);
      return;
    }
    Long known = limit.value();
    long left = most - (known == null ? 0 : known) - spent.points;
    if (left < 0) {
      context.output(REFUSED, "refused: " + spent.customer + ", left: " + (left + spent.points));
      return;
    }
    long sum = most - left;
    limit.update(sum);
    out.collect(Line.of("spent", spent.customer, sum));
  }
}
