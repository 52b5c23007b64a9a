package pair;

import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** The states of this job, for it and for what reads its savepoints. */
final class States {
  private States() {}

  static ValueStateDescriptor<Long> lastRevision() {
    return new ValueStateDescriptor<>("last-revision", Types.LONG);
  }

  static ListStateDescriptor<Edit> waiting() {
    return new ListStateDescriptor<>("waiting", TypeInformation.of(Edit.class));
  }
}
