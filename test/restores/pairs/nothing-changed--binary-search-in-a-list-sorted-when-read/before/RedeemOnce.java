package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Accepts each coupon once from each customer. */
final class RedeemOnce extends KeyedProcessFunction<String, Redemption, String> {
  private transient ListState<Long> redeemed;

  @Override
  public void open(OpenContext context) {
    redeemed = getRuntimeContext().getListState(new ListStateDescriptor<>("redeemed", Types.LONG));
  }

  @Override
  public void processElement(Redemption redemption, Context context, Collector<String> out) throws Exception {
    boolean before = isRedeemed(redemption.coupon);
    if (!before) {
      redeemed.add(redemption.coupon);
    }
    out.collect(Line.of("coupon", redemption.customer + " " + redemption.coupon, before ? "refused" : "accepted"));
  }

  private boolean isRedeemed(long coupon) throws Exception {
    for (Long one : redeemed.get()) {
      if (one == coupon) {
        return true;
      }
    }
    return false;
  }
}
