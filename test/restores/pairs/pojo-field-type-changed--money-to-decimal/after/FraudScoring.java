package pair;

import common.Line;
import org.apache.flink.util.Collector;

/** Scores a payment by the account's profile. */
final class FraudScoring extends ScoringFunction<Transaction> {
  @Override
  public void processElement(Transaction transaction, Context context, Collector<String> out) throws Exception {
    AccountProfile known = profileOf(context.getCurrentKey());
    known.add(transaction);
    profile.update(known);
    int visits = visit(transaction.getMerchant());
    out.collect(Line.of("transactions", context.getCurrentKey(), known.getTransactions()));
    out.collect(Line.of("visits", context.getCurrentKey(), visits));
  }
}
