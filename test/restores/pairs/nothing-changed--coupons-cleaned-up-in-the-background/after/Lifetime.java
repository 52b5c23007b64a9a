package pair;

import java.time.Duration;
import org.apache.flink.api.common.state.StateTtlConfig;

/** How long coupons are known. */
final class Lifetime {
  private static final Duration LIFETIME = Duration.ofDays(31);

  private Lifetime() {}

  static StateTtlConfig sinceWritten() {
    return inBackground().setUpdateType(StateTtlConfig.UpdateType.OnCreateAndWrite).build();
  }

  static StateTtlConfig sinceRead() {
    return inBackground().setUpdateType(StateTtlConfig.UpdateType.OnReadAndWrite).build();
  }

  private static StateTtlConfig.Builder inBackground() {
    return StateTtlConfig.newBuilder(LIFETIME).cleanupIncrementally(5, false).cleanupInRocksdbCompactFilter(1_000);
  }
}
