package pair;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** States of an operator, each of which is measured. */
final class MeasuredStates {
  private final RuntimeContext context;

  MeasuredStates(RuntimeContext context) {
    this.context = context;
  }

  @SuppressWarnings("unchecked")
  <T> ValueState<T> value(String name, TypeInformation<T> type) {
    return Measured.of(ValueState.class, name, context.getState(new ValueStateDescriptor<>(name, type)), context.getMetricGroup());
  }

  @SuppressWarnings("unchecked")
  <K, V> MapState<K, V> map(String name, TypeInformation<K> key, TypeInformation<V> value) {
    return Measured.of(MapState.class, name, context.getMapState(new MapStateDescriptor<>(name, key, value)), context.getMetricGroup());
  }
}
