package pair;

import java.util.function.BinaryOperator;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** A sum in state. */
final class Tally<N extends Number> {
  private final ValueState<N> state;
  private final BinaryOperator<N> sum;

  Tally(RuntimeContext context, String name, TypeInformation<N> type, BinaryOperator<N> sum) {
    this.state = context.getState(new ValueStateDescriptor<>(name, type));
    this.sum = sum;
  }

  N add(N more) throws Exception {
    N now = state.value() == null ? more : sum.apply(state.value(), more);
    state.update(now);
    return now;
  }
}
