package pair;

import common.Line;
import java.time.Duration;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts payments of an account until it is quiet for a month. */
final class LargePayments extends KeyedProcessFunction<String, Payment, String> {
  private static final Map<String, Long> LIMITS = Map.of("DE", 1_000_00L, "AT", 1_500_00L);
  private static final long OTHERS = 500_00;
  private static final long QUIET = Duration.ofDays(30).toMillis();

  private transient ValueState<Long> payments;
  private transient ValueState<Long> large;
  private transient ValueState<Long> first;
  private transient ValueState<Long> end;

  @Override
  public void open(OpenContext context) {
    payments = getRuntimeContext().getState(new ValueStateDescriptor<>("payments", Types.LONG));
    large = getRuntimeContext().getState(new ValueStateDescriptor<>("large", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.LONG));
    end = getRuntimeContext().getState(new ValueStateDescriptor<>("end", Types.LONG));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    long number = payments.value() == null ? 1 : payments.value() + 1;
    payments.update(number);
    out.collect(Line.of("payments", payment.account, number));
    if (payment.cents > LIMITS.getOrDefault(payment.country, OTHERS)) {
      long above = large.value() == null ? 1 : large.value() + 1;
      large.update(above);
      out.collect(Line.of("large", payment.account, above));
    }
    out.collect(Line.of("since", payment.account, first.value() == null ? "none" : first.value() + " in " + payment.country));
    if (first.value() == null) {
      first.update(payment.number);
    }
    if (end.value() != null) {
      context.timerService().deleteProcessingTimeTimer(end.value());
    }
    long quiet = context.timerService().currentProcessingTime() + QUIET;
    context.timerService().registerProcessingTimeTimer(quiet);
    end.update(quiet);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) {
    payments.clear();
    large.clear();
    first.clear();
    end.clear();
  }
}
