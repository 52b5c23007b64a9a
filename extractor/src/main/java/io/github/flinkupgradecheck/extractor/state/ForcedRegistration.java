package io.github.flinkupgradecheck.extractor.state;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.Function;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.runtime.state.CheckpointableKeyedStateBackend;
import org.apache.flink.runtime.state.KeyedStateBackend;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperatorStateContext;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;

/**
 * States that the operator has not registered yet but holds a descriptor of, registered for it: broadcast states (an operator without a key
 * is not opened), what stands behind a failed {@code open}, and what waits for the first element, like a trigger's count or the states that
 * DataStream V2 declares. A descriptor may be a dead field, so these states are marked.
 *
 * <p>Not forced: descriptors of a window function (the namespace may be the window's or none) and lists of an operator without a key
 * (split or union cannot be told from the descriptor), nor those that Flink's sinks have constants of.
 */
final class ForcedRegistration {
  private static final int DEEPEST = 4;

  private final StreamOperator<?> operator;
  private final StreamOperatorStateContext context;
  private final Set<String> broadcasts = new TreeSet<>();
  private final Set<String> keyed = new TreeSet<>();

  ForcedRegistration(StreamOperator<?> operator, StreamOperatorStateContext context) {
    this.operator = operator;
    this.context = context;
  }

  boolean isForced(StateMeta state) {
    return (state.type == StateMeta.Type.BROADCAST ? broadcasts : keyed).contains(state.name);
  }

  /** What {@code CoBroadcastWith(Non)KeyedOperator.open} registers after the user's own. */
  void broadcastStates() throws Exception {
    Object descriptors = Drift.field(operator, "broadcastStateDescriptors");
    if (!(descriptors instanceof Collection)) {
      return;
    }
    Set<String> there = context.operatorStateBackend().getRegisteredBroadcastStateNames();
    Set<String> before = new TreeSet<>(there);
    Object accessed = Drift.field(context.operatorStateBackend(), "accessedBroadcastStatesByName");
    if (accessed instanceof Map) {
      // After a restore all restored states are there; only those asked for are the operator's own.
      before.retainAll(((Map<?, ?>) accessed).keySet());
    }
    for (Object descriptor : (Collection<?>) descriptors) {
      if (descriptor instanceof MapStateDescriptor) {
        MapStateDescriptor<?, ?> broadcast = (MapStateDescriptor<?, ?>) descriptor;
        if (!before.contains(broadcast.getName())) {
          context.operatorStateBackend().getBroadcastState(broadcast);
          broadcasts.add(broadcast.getName());
        }
      }
    }
  }

  /** Timers and window state that would have been registered behind the user's {@code open}. */
  void behindOpen() {
    for (TimerServices.Service service : TimerServices.of(operator)) {
      try {
        Drift.call(operator, "getInternalTimerService", service.name, service.namespace, operator);
        Collections.addAll(keyed, service.queues());
      } catch (Exception | LinkageError none) {
        // The operator did not come far enough; what it would have registered stays unknown.
      }
    }
  }

  /** States that a function of DataStream V2 declares; it asks for them with its first record. */
  void declared() {
    Object partitioned = Drift.field(operator, "partitionedContext");
    if (partitioned == null) {
      return;
    }
    try {
      Object manager = Drift.call(partitioned, "getStateManager");
      for (Object declaration : (Collection<?>) Drift.call(Drift.field(operator, "userFunction"), "usesStates")) {
        Drift.call(manager, "getStateOptional", declaration);
        keyed.add(String.valueOf(Drift.call(declaration, "getName")));
      }
    } catch (Exception | LinkageError unusable) {
      // What cannot be registered as it is declared is found in the code, and missed aloud.
    }
  }

  /** Keyed states of which operator, function or trigger hold a descriptor. */
  void keyedStates(Collection<String> registered) {
    if (!(keyedBackend() instanceof KeyedStateBackend)) {
      return;
    }
    Set<String> known = new TreeSet<>(registered);
    for (Map.Entry<StateDescriptor<?, ?>, TypeSerializer<?>> found : descriptors().entrySet()) {
      StateDescriptor<?, ?> descriptor = found.getKey();
      if (known.add(descriptor.getName()) && !broadcasts.contains(descriptor.getName())) {
        try {
          register((KeyedStateBackend<?>) keyedBackend(), descriptor, found.getValue());
          keyed.add(descriptor.getName());
        } catch (Exception | LinkageError unusable) {
          // A descriptor that cannot be registered as it stands is registered in another way or not at all.
        }
      }
    }
  }

  private Object keyedBackend() {
    CheckpointableKeyedStateBackend<?> backend = context.keyedStateBackend();
    return backend;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void register(KeyedStateBackend backend, StateDescriptor descriptor, TypeSerializer namespace)
      throws Exception {
    backend.getOrCreateKeyedState(namespace, descriptor);
  }

  private Map<StateDescriptor<?, ?>, TypeSerializer<?>> descriptors() {
    Map<StateDescriptor<?, ?>, TypeSerializer<?>> found = new LinkedHashMap<>();
    Object window = Drift.field(operator, "windowSerializer");
    if (window instanceof TypeSerializer) {
      collect(operator, operator.getClass(), (TypeSerializer<?>) window, found, 0, seen());
      return found;
    }
    collect(operator, operator.getClass(), VoidNamespaceSerializer.INSTANCE, found, 0, seen());
    Object function = Drift.field(operator, "userFunction");
    if (function != null) {
      collect(function, function.getClass(), VoidNamespaceSerializer.INSTANCE, found, 0, seen());
    }
    return found;
  }

  private static Set<Object> seen() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static void collect(
      Object holder,
      Class<?> type,
      TypeSerializer<?> namespace,
      Map<StateDescriptor<?, ?>, TypeSerializer<?>> found,
      int depth,
      Set<Object> seen) {
    if (depth > DEEPEST || type == null || type.getName().startsWith("java.")) {
      return;
    }
    seen.add(holder);
    for (Field field : type.getDeclaredFields()) {
      for (Object value : values(field, holder)) {
        if (value instanceof StateDescriptor && !isOfOperatorState(field, value)) {
          found.putIfAbsent((StateDescriptor<?, ?>) value, namespace);
        } else if (value instanceof Trigger && seen.add(value)) {
          collect(value, value.getClass(), namespace, found, depth + 1, seen);
        } else if (value instanceof Function && holder instanceof Function && seen.add(value)) {
          collect(value, value.getClass(), namespace, found, depth + 1, seen);
        }
      }
    }
    collect(holder, type.getSuperclass(), namespace, found, depth, seen);
  }

  /** Constants of Flink's sinks describe lists without a key, which only some restored savepoints have: what their older versions left behind. */
  private static boolean isOfOperatorState(Field field, Object descriptor) {
    return descriptor instanceof ListStateDescriptor
        && Modifier.isStatic(field.getModifiers())
        && field.getDeclaringClass().getName().startsWith("org.apache.flink.");
  }

  /** The field's value, or what a collection, map or array in it holds. */
  private static List<Object> values(Field field, Object holder) {
    List<Object> values = new ArrayList<>();
    if (field.getType().isPrimitive()) {
      return values;
    }
    Object value;
    try {
      field.setAccessible(true);
      value = field.get(holder);
    } catch (IllegalAccessException | RuntimeException closed) {
      return values;
    }
    if (value instanceof Collection && value.getClass().getName().startsWith("java.util.")) {
      values.addAll((Collection<?>) value);
    } else if (value instanceof Map && value.getClass().getName().startsWith("java.util.")) {
      values.addAll(((Map<?, ?>) value).values());
    } else if (value instanceof Object[]) {
      for (int i = 0; i < Array.getLength(value); i++) {
        values.add(Array.get(value, i));
      }
    } else if (value != null) {
      values.add(value);
    }
    return values;
  }
}
