package io.github.flinkupgradecheck.extractor.state;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.KeyedStateBackend;
import org.apache.flink.runtime.state.internal.InternalKvState;
import org.apache.flink.runtime.state.internal.InternalMapState;
import org.apache.flink.runtime.state.internal.InternalMergingState;
import org.apache.flink.runtime.state.internal.InternalValueState;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperatorStateContext;

/** The values in a restored operator's backends, in the form that is stored: with time stamps, accumulators, whole lists. */
public final class RestoredStates {
  /** Timer services keep two queues each, under these names in a savepoint. */
  private static final String PROCESSING_TIME = "_timer_state/processing_";

  private static final String EVENT_TIME = "_timer_state/event_";

  private final StreamOperatorStateContext context;
  private final StreamOperator<?> operator;
  private final Object keyedBackend;

  RestoredStates(StreamOperatorStateContext context, StreamOperator<?> operator) throws Exception {
    this.context = context;
    this.operator = operator;
    this.keyedBackend = BackendSnapshot.keyedBackend(context);
  }

  /** What a connector reads out of its list of bytes; null before it has asked for it, and for all else. */
  public List<Object> versioned() throws Exception {
    VersionedList list = VersionedList.of(operator);
    return list == null ? null : list.read();
  }

  /** Elements of an operator's list, asked for or not; null if there is no such list. */
  public Iterable<?> list(String name) {
    Object list = registered("registeredOperatorStates", name);
    Object elements = list == null ? null : Drift.field(list, "internalList");
    return elements instanceof Iterable ? (Iterable<?>) elements : null;
  }

  /** Entries of a broadcast state, asked for or not; null if there is none. */
  public Map<?, ?> broadcast(String name) {
    Object broadcast = registered("registeredBroadcastStates", name);
    Object entries = broadcast == null ? null : Drift.field(broadcast, "backingMap");
    return entries instanceof Map ? (Map<?, ?>) entries : null;
  }

  private Object registered(String field, String name) {
    Object backend = context.operatorStateBackend();
    Object byName = backend == null ? null : Drift.field(backend, field);
    return byName instanceof Map ? ((Map<?, ?>) byName).get(name) : null;
  }

  /** One keyed state below its wrappers; null unless the operator asked for it. */
  public InternalKvState<?, ?, ?> keyed(String name) {
    Object byName = keyedBackend == null ? null : Drift.field(keyedBackend, "keyValueStatesByName");
    Object state = byName instanceof Map ? ((Map<?, ?>) byName).get(name) : null;
    for (Object inner = state; inner != null; inner = Drift.field(inner, "original")) {
      state = inner;
    }
    return state instanceof InternalKvState ? (InternalKvState<?, ?, ?>) state : null;
  }

  /** All keys of a state with their namespaces. */
  @SuppressWarnings("unchecked")
  public List<Tuple2<Object, Object>> keys(String name) {
    List<Tuple2<Object, Object>> keys = new ArrayList<>();
    try (Stream<Tuple2<Object, Object>> stream =
        ((KeyedStateBackend<Object>) keyedBackend).getKeysAndNamespaces(name)) {
      stream.forEach(each -> keys.add(Tuple2.of(each.f0, each.f1)));
    }
    return keys;
  }

  /** What lies under one key: the value, the list, or the entries of a map; null if there is nothing. */
  @SuppressWarnings("unchecked")
  public Object value(InternalKvState<?, ?, ?> state, Tuple2<Object, Object> key) throws Exception {
    ((KeyedStateBackend<Object>) keyedBackend).setCurrentKey(key.f0);
    ((InternalKvState<Object, Object, ?>) state).setCurrentNamespace(key.f1);
    if (state instanceof InternalMapState) {
      return ((InternalMapState<?, ?, ?, ?>) state).entries();
    }
    if (state instanceof InternalMergingState) {
      return ((InternalMergingState<?, ?, ?, ?, ?>) state).getInternal();
    }
    return ((InternalValueState<?, ?, ?>) state).value();
  }

  /**
   * Gives a state serializers without memory of what they read before. A job would have died of an exception; whoever goes on reading with
   * the same Kryo, say, reads on in the bytes that were left over. False if this backend keeps them otherwise.
   */
  public boolean renewSerializers(InternalKvState<?, ?, ?> state) {
    try {
      for (Class<?> type = state.getClass(); type != null; type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers()) && TypeSerializer.class.isAssignableFrom(field.getType())) {
            field.setAccessible(true);
            TypeSerializer<?> used = (TypeSerializer<?>) field.get(state);
            field.set(state, used == null ? null : used.duplicate());
          }
        }
      }
      return true;
    } catch (ReflectiveOperationException | RuntimeException | LinkageError closed) {
      return false;
    }
  }

  /** Key and namespace of each timer in one queue; null if the operator has no such timers. */
  public List<Tuple2<Object, Object>> timers(String state) throws Exception {
    boolean event = state.startsWith(EVENT_TIME);
    String service = state.substring(event ? EVENT_TIME.length() : Math.min(PROCESSING_TIME.length(), state.length()));
    Object manager = context.internalTimerServiceManager();
    Object services = manager == null ? null : Drift.field(manager, "timerServices");
    Object timers = services instanceof Map ? ((Map<?, ?>) services).get(service) : null;
    Object queue = timers == null ? null : Drift.field(timers, event ? "eventTimeTimersQueue" : "processingTimeTimersQueue");
    if (queue == null) {
      return null;
    }
    List<Tuple2<Object, Object>> found = new ArrayList<>();
    try (AutoCloseable iterator = (AutoCloseable) Drift.call(queue, "iterator")) {
      java.util.Iterator<?> all = (java.util.Iterator<?>) iterator;
      while (all.hasNext()) {
        InternalTimer<?, ?> timer = (InternalTimer<?, ?>) all.next();
        found.add(Tuple2.of(timer.getKey(), timer.getNamespace()));
      }
    }
    return found;
  }
}
