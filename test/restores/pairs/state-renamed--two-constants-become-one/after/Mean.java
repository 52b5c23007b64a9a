package pair;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple2;

/** A mean in state. */
final class Mean {
  private final ValueState<Tuple2<Double, Long>> state;

  private Mean(ValueState<Tuple2<Double, Long>> state) {
    this.state = state;
  }

  static Mean in(RuntimeContext context) {
    return new Mean(context.getState(new ValueStateDescriptor<>(StateNames.MEAN, TypeInformation.of(new TypeHint<Tuple2<Double, Long>>() {}))));
  }

  long add(double value) throws Exception {
    Tuple2<Double, Long> sum = state.value();
    Tuple2<Double, Long> now = sum == null ? Tuple2.of(value, 1L) : Tuple2.of(sum.f0 + value, sum.f1 + 1);
    state.update(now);
    return now.f1;
  }
}
