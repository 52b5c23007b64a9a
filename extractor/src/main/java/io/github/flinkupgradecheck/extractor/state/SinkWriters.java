package io.github.flinkupgradecheck.extractor.state;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.operators.StreamOperator;

/**
 * Writers of Sink V2, which are not made here. Flink's operator registers what it keeps for the writer (its serializer is the sink's own)
 * before it asks the sink for one, gives it no access to state, and the writer of a connector begins with connecting: Kafka's looks its brokers up and, for
 * exactly-once, waits a minute for them.
 *
 * <p>{@code SinkWriterOperator} and the two {@code SinkWriterStateHandler}s of 1.15 to 2.3; of an older Flink the writer is made.
 */
final class SinkWriters {
  private static final String OPERATOR = "org.apache.flink.streaming.runtime.operators.sink.SinkWriterOperator";
  private static final String SINKS = "org.apache.flink.api.connector.sink2.";

  /** What the operator takes a writer for, by the names that it has in some version. */
  private static final String[] WRITERS = {
    "SinkWriter", "StatefulSinkWriter", "StatefulSink$StatefulSinkWriter", "CommittingSinkWriter", "TwoPhaseCommittingSink$PrecommittingSinkWriter"
  };

  private SinkWriters() {}

  static boolean areOf(StreamOperator<?> operator) {
    return operator.getClass().getName().equals(OPERATOR);
  }

  /** From now on the operator gets a writer that does nothing. Nothing for another operator. */
  static void withhold(StreamOperator<?> operator) {
    if (!areOf(operator)) {
      return;
    }
    Object handler = Drift.field(operator, "writerStateHandler");
    Object sink = handler == null ? null : Drift.field(handler, "sink");
    if (sink == null) {
      return;
    }
    try {
      Field field = handler.getClass().getDeclaredField("sink");
      field.setAccessible(true);
      field.set(handler, withoutWriter(sink, field.getType()));
    } catch (ReflectiveOperationException | RuntimeException elsewhere) {
      // The writer is made then, and what that meets is told.
    }
  }

  private static Object withoutWriter(Object sink, Class<?> type) {
    Object writer =
        Proxy.newProxyInstance(SinkWriters.class.getClassLoader(), writers(), new Answers("SinkWriter"));
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        interfaces(sink, type),
        (proxy, method, arguments) -> {
          if (method.getName().equals("createWriter") || method.getName().equals("restoreWriter")) {
            return writer;
          }
          try {
            return method.invoke(sink, arguments);
          } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause();
          }
        });
  }

  /** What the operator takes the sink for: since 1.19 one with writer state is kept as any sink, and cast when it restores. */
  private static Class<?>[] interfaces(Object sink, Class<?> type) {
    Class<?> restoring = Drift.type(SINKS + "SupportsWriterState");
    return restoring == null || !restoring.isInstance(sink) || restoring.isAssignableFrom(type)
        ? new Class<?>[] {type}
        : new Class<?>[] {type, restoring};
  }

  private static Class<?>[] writers() {
    List<Class<?>> found = new ArrayList<>();
    for (String name : WRITERS) {
      Class<?> type = Drift.type(SINKS + name);
      if (type != null) {
        found.add(type);
      }
    }
    return found.toArray(new Class<?>[0]);
  }
}
