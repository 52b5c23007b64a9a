package pair;

import common.Line;
import java.util.Locale;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what comes of each customer, whom it shows in small letters. */
public final class CountOf extends KeyedProcessFunction<String, common.Purchase, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(common.Purchase one, Context context, Collector<String> out) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of("count", context.getCurrentKey().toLowerCase(Locale.ROOT), now));
  }
}
