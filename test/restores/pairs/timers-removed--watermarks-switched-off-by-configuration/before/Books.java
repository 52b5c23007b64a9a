package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts sales, and how often the books were closed. */
final class Books extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> sales;
  private transient ValueState<Long> closed;

  @Override
  public void open(OpenContext context) {
    sales = getRuntimeContext().getState(new ValueStateDescriptor<>("sales", Types.LONG));
    closed = getRuntimeContext().getState(new ValueStateDescriptor<>("closed", Types.LONG));
  }

  @Override
  public void processElement(Long sale, Context context, Collector<String> out) throws Exception {
    long now = sales.value() == null ? 1 : sales.value() + 1;
    sales.update(now);
    context.timerService().registerEventTimeTimer(context.timestamp() / 1000 * 1000 + 1000);
    out.collect(Line.of("sales", context.getCurrentKey(), now));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    long now = closed.value() == null ? 1 : closed.value() + 1;
    closed.update(now);
    out.collect(Line.of("closed", context.getCurrentKey(), now));
  }
}
