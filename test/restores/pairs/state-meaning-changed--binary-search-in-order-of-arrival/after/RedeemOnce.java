package pair;

import common.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    List<Long> sorted = redeemed();
    int position = Collections.binarySearch(sorted, redemption.coupon);
    if (position < 0) {
      sorted.add(-position - 1, redemption.coupon);
      redeemed.update(sorted);
    }
    out.collect(Line.of("coupon", redemption.customer + " " + redemption.coupon, position < 0 ? "accepted" : "refused"));
  }

  private List<Long> redeemed() throws Exception {
    List<Long> all = new ArrayList<>();
    redeemed.get().forEach(all::add);
    return all;
  }
}
