package pair;

import java.util.TreeMap;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** How many pieces of what. */
final class Pieces<N extends Number> {
  private final ValueState<TreeMap<String, N>> state;

  Pieces(RuntimeContext context) {
    state = context.getState(
        new ValueStateDescriptor<>("pieces", TypeInformation.of(new TypeHint<TreeMap<String, N>>() {})));
  }

  TreeMap<String, N> stored() throws Exception {
    return state.value();
  }

  void store(TreeMap<String, N> pieces) throws Exception {
    state.update(pieces);
  }
}
