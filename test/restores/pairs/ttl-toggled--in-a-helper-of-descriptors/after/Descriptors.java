package pair;

import java.time.Duration;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** How states are described here. */
final class Descriptors {
  private Descriptors() {}

  static <V> MapStateDescriptor<String, V> map(String name, Class<V> values) {
    return expiring(new MapStateDescriptor<>(name, Types.STRING, TypeInformation.of(values)));
  }

  static <V> ValueStateDescriptor<V> value(String name, Class<V> type) {
    return expiring(new ValueStateDescriptor<>(name, type));
  }

  private static <D extends StateDescriptor<?, ?>> D expiring(D descriptor) {
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(7)).build());
    return descriptor;
  }
}
