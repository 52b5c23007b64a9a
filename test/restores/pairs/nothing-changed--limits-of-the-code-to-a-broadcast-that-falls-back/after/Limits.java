package pair;

import java.util.Map;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.typeinfo.Types;

/** Limits by country: those that were sent, and those that always held. */
final class Limits {
  static final MapStateDescriptor<String, Limit> BY_COUNTRY = new MapStateDescriptor<>("limits", Types.STRING, Types.POJO(Limit.class));
  private static final Map<String, Long> BUILT_IN = Map.of("DE", 1_000_00L, "AT", 1_500_00L);
  private static final long OTHERS = 500_00;

  private Limits() {}

  static boolean isLarge(Payment payment, ReadOnlyBroadcastState<String, Limit> sent) throws Exception {
    Limit limit = sent.get(payment.country);
    return payment.cents > (limit == null ? BUILT_IN.getOrDefault(payment.country, OTHERS) : limit.cents);
  }
}
