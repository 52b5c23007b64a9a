package pair;

import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** How states are described here. */
final class Descriptors {
  private Descriptors() {}

  static <V> MapStateDescriptor<String, V> map(String name, Class<V> values) {
    return new MapStateDescriptor<>(name, Types.STRING, TypeInformation.of(values));
  }

  static <V> ValueStateDescriptor<V> value(String name, Class<V> type) {
    return new ValueStateDescriptor<>(name, type);
  }
}
