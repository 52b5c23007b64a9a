package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.key.Identity;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.runtime.state.RegisteredBroadcastStateBackendMetaInfo;
import org.apache.flink.runtime.state.RegisteredKeyValueStateBackendMetaInfo;
import org.apache.flink.runtime.state.RegisteredOperatorStateBackendMetaInfo;
import org.apache.flink.runtime.state.RegisteredPriorityQueueStateBackendMetaInfo;
import org.apache.flink.runtime.state.RegisteredStateMetaInfoBase;
import org.apache.flink.runtime.state.StateEntry;
import org.apache.flink.runtime.state.metainfo.StateMetaInfoSnapshot;
import org.apache.flink.streaming.api.operators.StreamOperatorStateContext;

/**
 * What the heap backends hold while they are alive: the serializers in use, and the time to live, neither of which a snapshot shows. Private
 * fields whose names did not change from Flink 1.13 to 2.2.
 */
final class LiveStates {
  private final Object keyedBackend;
  private final Object operatorBackend;

  LiveStates(StreamOperatorStateContext context) throws Exception {
    keyedBackend = BackendSnapshot.keyedBackend(context);
    operatorBackend = context.operatorStateBackend();
  }

  /** All registered states; a copy, because user code may still be running. */
  List<RegisteredStateMetaInfoBase> metaInfos() {
    List<RegisteredStateMetaInfoBase> found = new ArrayList<>();
    if (keyedBackend != null) {
      collect(Drift.field(keyedBackend, "registeredKVStates"), "metaInfo", found);
      Object queues = Drift.field(keyedBackend, "priorityQueuesManager");
      collect(queues == null ? null : Drift.field(queues, "registeredPQStates"), "metaInfo", found);
    }
    if (operatorBackend != null) {
      collect(Drift.field(operatorBackend, "registeredOperatorStates"), "stateMetaInfo", found);
      collect(Drift.field(operatorBackend, "registeredBroadcastStates"), "stateMetaInfo", found);
    }
    return found;
  }

  private static void collect(Object byName, String metaInfo, List<RegisteredStateMetaInfoBase> into) {
    if (byName instanceof Map) {
      for (Object registered : new ArrayList<>(((Map<?, ?>) byName).values())) {
        Object meta = Drift.field(registered, metaInfo);
        if (meta instanceof RegisteredStateMetaInfoBase) {
          into.add((RegisteredStateMetaInfoBase) meta);
        }
      }
    }
  }

  static Map<String, TypeSerializer<?>> serializers(RegisteredStateMetaInfoBase meta) {
    Map<String, TypeSerializer<?>> found = new LinkedHashMap<>();
    if (meta instanceof RegisteredKeyValueStateBackendMetaInfo) {
      RegisteredKeyValueStateBackendMetaInfo<?, ?> keyed = (RegisteredKeyValueStateBackendMetaInfo<?, ?>) meta;
      found.put(StateMeta.NAMESPACE, keyed.getNamespaceSerializer());
      found.put(StateMeta.VALUE, keyed.getStateSerializer());
    } else if (meta instanceof RegisteredPriorityQueueStateBackendMetaInfo) {
      found.put(StateMeta.VALUE, ((RegisteredPriorityQueueStateBackendMetaInfo<?>) meta).getElementSerializer());
    } else if (meta instanceof RegisteredOperatorStateBackendMetaInfo) {
      found.put(StateMeta.VALUE, ((RegisteredOperatorStateBackendMetaInfo<?>) meta).getPartitionStateSerializer());
    } else if (meta instanceof RegisteredBroadcastStateBackendMetaInfo) {
      RegisteredBroadcastStateBackendMetaInfo<?, ?> broadcast = (RegisteredBroadcastStateBackendMetaInfo<?, ?>) meta;
      found.put(StateMeta.KEY, broadcast.getKeySerializer());
      found.put(StateMeta.VALUE, broadcast.getValueSerializer());
    }
    return found;
  }

  /** Whether values on the heap are iterated in the same order in the next JVM. */
  boolean valuesOrdered() {
    boolean ordered = true;
    for (Object table : tables()) {
      for (Object content : contents(table)) {
        ordered &= !Identity.orders(ofMaps(table) ? new ArrayList<>(((Map<?, ?>) content).values()) : content);
      }
    }
    for (Object list : lists()) {
      ordered &= !Identity.orders(Drift.field(list, "internalList"));
    }
    return ordered;
  }

  /** Whether there is a list without a key: of what stands elsewhere in the operator, as a rule. */
  boolean anyList() {
    return !lists().isEmpty();
  }

  private Collection<?> lists() {
    Object lists = operatorBackend == null ? null : Drift.field(operatorBackend, "registeredOperatorStates");
    return lists instanceof Map ? ((Map<?, ?>) lists).values() : new ArrayList<>();
  }

  /** Whether the entries of map states and broadcast states are. A savepoint has an order for those of map states. */
  boolean mapsOrdered() {
    boolean ordered = true;
    for (Object table : tables()) {
      for (Object content : contents(table)) {
        ordered &= !ofMaps(table) || !Identity.orders(new HashSet<>(((Map<?, ?>) content).keySet()));
      }
    }
    Object broadcasts = operatorBackend == null ? null : Drift.field(operatorBackend, "registeredBroadcastStates");
    for (Object broadcast : broadcasts instanceof Map ? ((Map<?, ?>) broadcasts).values() : new ArrayList<>()) {
      ordered &= !Identity.orders(Drift.field(broadcast, "backingMap"));
    }
    return ordered;
  }

  private Collection<?> tables() {
    Object tables = keyedBackend == null ? null : Drift.field(keyedBackend, "registeredKVStates");
    return tables instanceof Map ? ((Map<?, ?>) tables).values() : new ArrayList<>();
  }

  private static List<Object> contents(Object table) {
    List<Object> contents = new ArrayList<>();
    for (Object entry : (Iterable<?>) table) {
      contents.add(((StateEntry<?, ?, ?>) entry).getState());
    }
    return contents;
  }

  private static boolean ofMaps(Object table) {
    Object meta = Drift.field(table, "metaInfo");
    return meta instanceof RegisteredKeyValueStateBackendMetaInfo
        && ((RegisteredKeyValueStateBackendMetaInfo<?, ?>) meta).getStateType() == StateDescriptor.Type.MAP;
  }

  /** The same facts as the head of a snapshot, without taking one. */
  static StateMeta describe(RegisteredStateMetaInfoBase meta) throws IOException {
    StateMetaInfoSnapshot snapshot = meta.snapshot();
    Map<String, WrittenSnapshot> written = new LinkedHashMap<>();
    for (Map.Entry<String, TypeSerializerSnapshot<?>> serializer : snapshot.getSerializerSnapshotsImmutable().entrySet()) {
      written.put(serializer.getKey(), WrittenSnapshot.of(serializer.getValue()));
    }
    StateMeta.Type type = StateMeta.Type.values()[snapshot.getBackendStateType().ordinal()];
    return StateMeta.of(snapshot.getName(), type, snapshot.getOptionsImmutable(), written);
  }

  /** States that were asked for, apart from those that are only there because they were restored. */
  static final class Accessed {
    static final Accessed NOTHING = new Accessed();
    private final Set<String> names = new HashSet<>();

    boolean contains(StateMeta.Type type, String state) {
      return names.contains(type + " " + state);
    }

    private Accessed add(StateMeta.Type type, Object byName) {
      if (byName instanceof Map) {
        for (Object name : new ArrayList<>(((Map<?, ?>) byName).keySet())) {
          names.add(type + " " + name);
        }
      }
      return this;
    }
  }

  /** What is handed out to user code, by identity of the objects: type and name. */
  Map<Object, String> objects() {
    Map<Object, String> found = new IdentityHashMap<>();
    if (keyedBackend != null) {
      objects(Drift.field(keyedBackend, "keyValueStatesByName"), StateMeta.Type.KEY_VALUE, found);
    }
    if (operatorBackend != null) {
      objects(Drift.field(operatorBackend, "registeredOperatorStates"), StateMeta.Type.OPERATOR, found);
    }
    return found;
  }

  private static void objects(Object byName, StateMeta.Type type, Map<Object, String> into) {
    if (byName instanceof Map) {
      new ArrayList<>(((Map<?, ?>) byName).entrySet()).forEach(entry -> into.put(entry.getValue(), type + " " + entry.getKey()));
    }
  }

  Accessed accessed() {
    Accessed accessed = new Accessed();
    if (keyedBackend != null) {
      accessed.add(StateMeta.Type.KEY_VALUE, Drift.field(keyedBackend, "keyValueStatesByName"));
    }
    if (operatorBackend != null) {
      accessed
          .add(StateMeta.Type.OPERATOR, Drift.field(operatorBackend, "accessedStatesByName"))
          .add(StateMeta.Type.BROADCAST, Drift.field(operatorBackend, "accessedBroadcastStatesByName"));
    }
    return accessed;
  }

  /** Milliseconds, or null. */
  Long timeToLive(String keyedState) {
    Object states = keyedBackend == null ? null : Drift.field(keyedBackend, "keyValueStatesByName");
    Object state = states instanceof Map ? ((Map<?, ?>) states).get(keyedState) : null;
    Object config = state == null ? null : Drift.field(state, "config");
    if (config == null) {
      return null;
    }
    try {
      return ((Duration) Drift.call(config, "getTimeToLive")).toMillis();
    } catch (Exception before119) {
      try {
        return (Long) Drift.call(Drift.call(config, "getTtl"), "toMilliseconds");
      } catch (Exception unknown) {
        return null;
      }
    }
  }
}
