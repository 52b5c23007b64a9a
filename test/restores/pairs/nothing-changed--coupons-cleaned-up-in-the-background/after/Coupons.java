package pair;

import common.Line;
import java.time.Instant;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** Counts how often a customer redeems a coupon. */
final class Coupons extends RichFlatMapFunction<Redemption, String> {
  private final ValueStateDescriptor<Instant> firstDescriptor = new ValueStateDescriptor<>("first", Types.INSTANT);
  private final MapStateDescriptor<CouponKey, Integer> redeemedDescriptor = new MapStateDescriptor<>("redeemed", CouponKey.class, Integer.class);

  private transient ValueState<Instant> first;
  private transient MapState<CouponKey, Integer> redeemed;

  @Override
  public void open(OpenContext context) {
    firstDescriptor.enableTimeToLive(Lifetime.sinceRead());
    redeemedDescriptor.enableTimeToLive(Lifetime.sinceWritten());
    first = getRuntimeContext().getState(firstDescriptor);
    redeemed = getRuntimeContext().getMapState(redeemedDescriptor);
  }

  @Override
  public void flatMap(Redemption redemption, Collector<String> out) throws Exception {
    Instant known = first.value();
    if (known == null) {
      first.update(redemption.at);
    }
    out.collect(Line.of("first", redemption.customer, known == null ? "none" : known));
    out.collect(Line.of("redeemed", redemption.customer + " in " + redemption.coupon.shop, count(redemption.coupon)));
  }

  private int count(CouponKey coupon) throws Exception {
    int now = redeemed.contains(coupon) ? redeemed.get(coupon) + 1 : 1;
    redeemed.put(coupon, now);
    return now;
  }
}
