package pair;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** The states of articles. */
final class States {
  private States() {}

  static ArticleState of(RuntimeContext context) {
    return new ArticleState(context.getState(new ValueStateDescriptor<>("revision", Types.LONG)), context.getState(new ValueStateDescriptor<>("decided", Types.LONG)));
  }

  static ListStateDescriptor<Movement> early() {
    return new ListStateDescriptor<>("early", Movement.class);
  }
}
