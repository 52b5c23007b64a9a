package io.github.flinkupgradecheck.extractor.state;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.operators.StreamOperator;

/**
 * Committers of Sink V2, which commit nothing here. What was not committed yet lies in the operator's state in collectors, each of one
 * subtask, by checkpoint; a restored operator gives it to its committer at once, which is the last thing that made-up values are for.
 *
 * <p>Fields of {@code CommitterOperator} and of what lies in {@code committables} of 1.15 to 2.3. Older committers keep it otherwise.
 */
final class Committers {
  private static final String OPERATOR = "org.apache.flink.streaming.runtime.operators.sink.CommitterOperator";
  private static final String COLLECTOR =
      "org.apache.flink.streaming.runtime.operators.sink.committables.CommittableCollector";
  private static final String COMMITTER = "org.apache.flink.api.connector.sink2.Committer";

  private Committers() {}

  static boolean areOf(StreamOperator<?> operator) {
    return operator.getClass().getName().equals(OPERATOR) && Drift.type(COLLECTOR) != null;
  }

  /** From now on the operator has a committer that does nothing. Nothing for another operator. */
  static void withhold(StreamOperator<?> operator) throws ReflectiveOperationException {
    Class<?> type = areOf(operator) ? Drift.type(COMMITTER) : null;
    if (type == null) {
      return;
    }
    Object committer =
        Proxy.newProxyInstance(Committers.class.getClassLoader(), new Class<?>[] {type}, new Answers("Committer"));
    // Since 1.19 it is asked for when the operator is initialized, before that it is given with it.
    Field supplier = declared(operator, "committerSupplier");
    if (supplier == null) {
      declared(operator, "committer").set(operator, committer);
    } else {
      supplier.set(operator, new Answers("supplier").on("apply", context -> committer).as(supplier.getType()));
    }
  }

  /** Writes one committable as the operator keeps it; null if the operator has not asked for its state yet. */
  static SimpleVersionedSerializer<Object> storing(Object list) {
    Object serializer = list == null ? null : Drift.field(list, "serializer");
    return serializer instanceof SimpleVersionedSerializer ? new Storing(serializer) : null;
  }

  /** What lies in a collector. */
  static List<Object> in(Object collector) {
    List<Object> committables = new ArrayList<>();
    for (Object ofCheckpoint : ((Map<?, ?>) Drift.field(collector, "checkpointCommittables")).values()) {
      for (Object ofSubtask : ((Map<?, ?>) Drift.field(ofCheckpoint, "subtasksCommittableManagers")).values()) {
        for (Object request : (Iterable<?>) Drift.field(ofSubtask, "requests")) {
          committables.add(Drift.field(request, "committable"));
        }
      }
    }
    return committables;
  }

  private static Field declared(Object owner, String name) {
    try {
      Field field = owner.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException ofAnotherVersion) {
      return null;
    }
  }

  /** One committable in a collector of its own. */
  private static final class Storing implements SimpleVersionedSerializer<Object> {
    private final SimpleVersionedSerializer<Object> collectors;

    @SuppressWarnings("unchecked")
    Storing(Object collectors) {
      this.collectors = (SimpleVersionedSerializer<Object>) collectors;
    }

    @Override
    public int getVersion() {
      return collectors.getVersion();
    }

    @Override
    public byte[] serialize(Object committable) throws IOException {
      return collectors.serialize(collected(Collections.singletonList(committable)));
    }

    @Override
    public Object deserialize(int version, byte[] bytes) throws IOException {
      List<Object> committables = in(collectors.deserialize(version, bytes));
      return committables.size() == 1 ? committables.get(0) : committables;
    }

    private Object collected(List<Object> committables) throws IOException {
      Object metrics = Drift.field(collectors, "metricGroup");
      Class<?> type = Drift.type(COLLECTOR);
      try {
        return metrics == null
            ? Drift.callStatic(type, "ofLegacy", committables)
            : Drift.callStatic(type, "ofLegacy", committables, metrics);
      } catch (IOException | RuntimeException thrown) {
        throw thrown;
      } catch (Exception thrown) {
        throw new IOException(thrown);
      }
    }
  }
}
