package pair;

import java.util.TreeMap;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** How many pieces of what. */
final class Pieces {
  private final ValueState<TreeMap<String, Integer>> state;

  Pieces(RuntimeContext context) {
    state = context.getState(
        new ValueStateDescriptor<>("pieces", TypeInformation.of(new TypeHint<TreeMap<String, Integer>>() {})));
  }

  TreeMap<String, Integer> stored() throws Exception {
    return state.value();
  }

  void store(TreeMap<String, Integer> pieces) throws Exception {
    state.update(pieces);
  }
}
