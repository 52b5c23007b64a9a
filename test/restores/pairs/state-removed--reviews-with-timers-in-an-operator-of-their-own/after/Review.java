package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Has each account reviewed from time to time. */
final class Review extends KeyedProcessFunction<String, Transaction, String> {
  private static final long REVIEW_EVERY = 500;

  private transient ValueState<Integer> reviews;

  @Override
  public void open(OpenContext context) {
    reviews = getRuntimeContext().getState(new ValueStateDescriptor<>("reviews", Types.INT));
  }

  @Override
  public void processElement(Transaction transaction, Context context, Collector<String> out) throws Exception {
    if (reviews.value() == null) {
      reviews.update(0);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + REVIEW_EVERY);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
    int now = reviews.value() + 1;
    reviews.update(now);
    out.collect(Line.of("reviews", context.getCurrentKey(), now));
    context.timerService().registerProcessingTimeTimer(timestamp + REVIEW_EVERY);
  }
}
