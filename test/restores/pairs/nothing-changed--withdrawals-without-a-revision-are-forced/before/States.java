package pair;

import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** The states of products. */
final class States {
  private States() {}

  static ValueStateDescriptor<Long> lastRevision() {
    return new ValueStateDescriptor<>("last-revision", Types.LONG);
  }

  static ValueStateDescriptor<Long> changes() {
    return new ValueStateDescriptor<>("changes", Types.LONG);
  }
}
