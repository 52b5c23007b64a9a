package pair;

import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** What functions keep. */
final class States {
  static final ValueStateDescriptor<Long> FIRST = new ValueStateDescriptor<>("first", Types.LONG);
  static final ValueStateDescriptor<Long> COUNT = new ValueStateDescriptor<>("count", Types.LONG);

  private States() {}
}
