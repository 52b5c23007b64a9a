package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Counts payments of an account until it is quiet for a month. */
final class LargePayments extends KeyedBroadcastProcessFunction<String, Payment, Limit, String> {
  private transient AccountState account;

  @Override
  public void open(OpenContext context) {
    account = new AccountState(getRuntimeContext());
  }

  @Override
  public void processElement(Payment payment, ReadOnlyContext context, Collector<String> out) throws Exception {
    out.collect(Line.of("payments", context.getCurrentKey(), account.nextPayment()));
    if (Limits.isLarge(payment, context.getBroadcastState(Limits.BY_COUNTRY))) {
      out.collect(Line.of("large", context.getCurrentKey(), account.nextLarge()));
    }
    out.collect(Line.of("since", context.getCurrentKey(), account.since().map(number -> number + " in " + payment.country).orElse("none")));
    account.begin(payment.number);
    account.keepAwake(context.timerService());
  }

  @Override
  public void processBroadcastElement(Limit limit, Context context, Collector<String> out) throws Exception {
    context.getBroadcastState(Limits.BY_COUNTRY).put(limit.country, limit);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) {
    account.forget();
  }
}
