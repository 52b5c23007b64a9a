package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Scores a payment by the account's profile. */
final class FraudScoring extends ScoringFunction<Transaction> {
  static final OutputTag<Transaction> SUSPICIOUS = new OutputTag<>("suspicious", Types.POJO(Transaction.class));
  private transient ListState<Double> latest;

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    latest = getRuntimeContext().getListState(new ListStateDescriptor<>("latest-amounts", Types.DOUBLE));
  }

  @Override
  public void processElement(Transaction transaction, Context context, Collector<String> out) throws Exception {
    AccountProfile known = profileOf(context.getCurrentKey());
    known.add(transaction);
    profile.update(known);
    latest.add(transaction.getAmount());
    if (known.getTransactions() % 100 == 0) {
      latest.clear();
      context.output(SUSPICIOUS, transaction);
    }
    int visits = visit(transaction.getMerchant());
    out.collect(Line.of("transactions", context.getCurrentKey(), known.getTransactions()));
    out.collect(Line.of("visits", context.getCurrentKey(), visits));
  }
}
