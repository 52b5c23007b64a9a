package pair;

import java.time.Duration;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** The descriptors of all states of the job. */
final class States {
  private static final StateTtlConfig KEPT =
      StateTtlConfig.newBuilder(Duration.ofHours(12)).setUpdateType(StateTtlConfig.UpdateType.OnCreateAndWrite).setStateVisibility(StateTtlConfig.StateVisibility.NeverReturnExpired).build();

  private States() {}

  static MapStateDescriptor<String, Reading> latest() {
    MapStateDescriptor<String, Reading> descriptor = new MapStateDescriptor<>("latest", Types.STRING, TypeInformation.of(Reading.class));
    descriptor.enableTimeToLive(KEPT);
    return descriptor;
  }

  static ValueStateDescriptor<Long> alarm() {
    return new ValueStateDescriptor<>("alarm-at", Types.LONG);
  }

  static ValueStateDescriptor<Long> seen() {
    return expiring(new ValueStateDescriptor<>("seen", Types.LONG));
  }

  static ValueStateDescriptor<Climate> climate() {
    return new ValueStateDescriptor<>("climate", TypeInformation.of(Climate.class));
  }

  private static <T> ValueStateDescriptor<T> expiring(ValueStateDescriptor<T> descriptor) {
    descriptor.enableTimeToLive(KEPT);
    return descriptor;
  }
}
