package io.github.flinkupgradecheck.extractor.state;

import java.io.Serializable;
import org.apache.flink.api.common.functions.Function;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.DefaultOperatorStateBackend;
import org.apache.flink.runtime.state.JavaSerializer;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperatorStateContext;

/**
 * The list of a {@code ListCheckpointed} function (up to Flink 1.20). Flink registers it for the function, and not while that starts but with each
 * snapshot: {@code StreamingFunctionUtils.trySnapshotFunctionState}.
 */
final class ListCheckpointedState {
  private static final String INTERFACE = "org.apache.flink.streaming.api.checkpoint.ListCheckpointed";

  private ListCheckpointedState() {}

  /** Nothing for another function. */
  static void register(StreamOperator<?> operator, StreamOperatorStateContext context) throws Exception {
    Object function = Drift.field(operator, "userFunction");
    while (function instanceof Function) {
      if (implementsIt(function.getClass())) {
        String name = DefaultOperatorStateBackend.DEFAULT_OPERATOR_STATE_NAME;
        context.operatorStateBackend().getListState(new ListStateDescriptor<Serializable>(name, new JavaSerializer<>()));
        return;
      }
      function = wrapped(function);
    }
  }

  /** What a {@code WrappingFunction} wraps, whose package is not the same in every Flink; null for another function. */
  private static Object wrapped(Object function) {
    try {
      return Drift.call(function, "getWrappedFunction");
    } catch (Exception wrapsNothing) {
      return null;
    }
  }

  /** By name: Flink 2 has no such class. */
  private static boolean implementsIt(Class<?> type) {
    if (type == null) {
      return false;
    }
    for (Class<?> each : type.getInterfaces()) {
      if (each.getName().equals(INTERFACE) || implementsIt(each)) {
        return true;
      }
    }
    return implementsIt(type.getSuperclass());
  }
}
