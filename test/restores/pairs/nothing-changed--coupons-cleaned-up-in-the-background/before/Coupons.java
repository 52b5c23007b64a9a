package pair;

import common.Line;
import java.time.Duration;
import java.time.Instant;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** Counts how often a customer redeems a coupon. */
final class Coupons extends RichFlatMapFunction<Redemption, String> {
  private transient MapState<CouponKey, Integer> redeemed;
  private transient ValueState<Instant> first;

  @Override
  public void open(OpenContext context) {
    MapStateDescriptor<CouponKey, Integer> redeemedDescriptor = new MapStateDescriptor<>("redeemed", Types.POJO(CouponKey.class), Types.INT);
    redeemedDescriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(30)).cleanupFullSnapshot().build());
    redeemed = getRuntimeContext().getMapState(redeemedDescriptor);
    ValueStateDescriptor<Instant> firstDescriptor = new ValueStateDescriptor<>("first", Types.INSTANT);
    firstDescriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(30)).setUpdateType(StateTtlConfig.UpdateType.OnReadAndWrite).cleanupFullSnapshot().build());
    first = getRuntimeContext().getState(firstDescriptor);
  }

  @Override
  public void flatMap(Redemption redemption, Collector<String> out) throws Exception {
    CouponKey key = new CouponKey(redemption.shop, redemption.coupon);
    Integer before = redeemed.get(key);
    int now = before == null ? 1 : before + 1;
    redeemed.put(key, now);
    out.collect(Line.of("redeemed", redemption.customer + " in " + redemption.shop, now));
    Instant known = first.value();
    out.collect(Line.of("first", redemption.customer, known == null ? "none" : known));
    if (known == null) {
      first.update(redemption.at);
    }
  }
}
