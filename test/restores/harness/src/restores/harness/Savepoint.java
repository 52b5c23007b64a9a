package restores.harness;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.KeyedBackendSerializationProxy;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.apache.flink.runtime.state.OperatorBackendSerializationProxy;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.metainfo.StateMetaInfoSnapshot;

/** What a savepoint on the heap backend holds, read by Flink's own code, operator by operator. */
final class Savepoint {
  private static final Map<String, String> ROLES =
      Map.of("KEY_SERIALIZER", "key", "NAMESPACE_SERIALIZER", "namespace", "USER_KEY_SERIALIZER", "userKey", "VALUE_SERIALIZER", "value");

  private final Map<String, Map<String, Object>> operators = new TreeMap<>();
  private final Set<String> states = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();

  private Savepoint() {}

  /**
   * By operator id: `parallelism`, `maxParallelism`, `derivedMaximum` (what Flink makes of the parallelism alone), `coordinator`, `finished`, `raw` (has state that is not
   * managed), `key` (snapshots of the key serializer) and `states`: by name and kind, of each role the different serializer snapshots of its subtasks.
   */
  Map<String, Map<String, Object>> operators() {
    return operators;
  }

  /** Each state of each operator. */
  Set<String> states() {
    return states;
  }

  Set<String> stateNames() {
    return names;
  }

  static Savepoint read(String path, ClassLoader loader) throws IOException {
    Path metadata = Path.of(URI.create(path.replaceFirst("^file:/+", "file:///"))).resolve("_metadata");
    Savepoint savepoint = new Savepoint();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(metadata))) {
      for (OperatorState operator : Checkpoints.loadCheckpointMetadata(in, loader, path).getOperatorStates()) {
        savepoint.operators.put(operator.getOperatorID().toHexString(), savepoint.operator(operator, loader));
      }
    }
    return savepoint;
  }

  private Map<String, Object> operator(OperatorState operator, ClassLoader loader) throws IOException {
    Set<String> key = new TreeSet<>();
    Map<String, Map<String, Set<String>>> held = new TreeMap<>();
    boolean raw = false;
    for (OperatorSubtaskState subtask : operator.getStates()) {
      raw |= subtask.getRawKeyedState().hasState() || subtask.getRawOperatorState().hasState();
      for (KeyedStateHandle handle : subtask.getManagedKeyedState()) {
        KeyedBackendSerializationProxy<?> head = new KeyedBackendSerializationProxy<>(loader);
        try (InputStream stream = ((KeyGroupsStateHandle) handle).openInputStream()) {
          head.read(new DataInputViewStreamWrapper(stream));
        }
        key.add(bytes(head.getKeySerializerSnapshot()));
        for (StateMetaInfoSnapshot state : head.getStateMetaInfoSnapshots()) {
          add(state, held);
        }
      }
      for (OperatorStateHandle handle : subtask.getManagedOperatorState()) {
        OperatorBackendSerializationProxy head = new OperatorBackendSerializationProxy(loader);
        try (InputStream stream = handle.openInputStream()) {
          head.read(new DataInputViewStreamWrapper(stream));
        }
        for (StateMetaInfoSnapshot state : head.getOperatorStateMetaInfoSnapshots()) {
          add(state, held);
        }
        for (StateMetaInfoSnapshot state : head.getBroadcastStateMetaInfoSnapshots()) {
          add(state, held);
        }
      }
    }
    held.keySet().forEach(state -> states.add(operator.getOperatorID() + " " + state));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("parallelism", operator.getParallelism());
    json.put("maxParallelism", operator.getMaxParallelism());
    json.put("derivedMaximum", KeyGroupRangeAssignment.computeDefaultMaxParallelism(operator.getParallelism()));
    json.put("coordinator", operator.getCoordinatorState() != null);
    json.put("finished", operator.isFullyFinished());
    json.put("raw", raw);
    json.put("key", key);
    json.put("states", asList(held));
    return json;
  }

  /** What is the same under one name and kind is one state, whatever subtask it lies in. */
  private void add(StateMetaInfoSnapshot state, Map<String, Map<String, Set<String>>> held) throws IOException {
    String kind = kind(state);
    Map<String, Set<String>> roles = held.computeIfAbsent(kind + "\n" + state.getName(), name -> new TreeMap<>());
    names.add(state.getName());
    for (Map.Entry<String, TypeSerializerSnapshot<?>> serializer : state.getSerializerSnapshotsImmutable().entrySet()) {
      String role = kind.startsWith("operator-") ? "element" : ROLES.getOrDefault(serializer.getKey(), serializer.getKey());
      roles.computeIfAbsent(role, name -> new TreeSet<>()).add(bytes(serializer.getValue()));
    }
  }

  private static List<Map<String, Object>> asList(Map<String, Map<String, Set<String>>> held) {
    List<Map<String, Object>> list = new ArrayList<>();
    held.forEach(
        (identity, roles) -> {
          int end = identity.indexOf('\n');
          Map<String, Object> json = new LinkedHashMap<>();
          json.put("name", identity.substring(end + 1));
          json.put("kind", identity.substring(0, end));
          json.put("serializers", roles);
          list.add(json);
        });
    return list;
  }

  private static String kind(StateMetaInfoSnapshot state) {
    switch (state.getBackendStateType()) {
      case OPERATOR:
        return "UNION".equals(state.getOption(StateMetaInfoSnapshot.CommonOptionsKeys.OPERATOR_STATE_DISTRIBUTION_MODE)) ? "operator-union" : "operator-list";
      case BROADCAST:
        return "broadcast";
      case PRIORITY_QUEUE:
        return "timer";
      default:
        return state.getOption(StateMetaInfoSnapshot.CommonOptionsKeys.KEYED_STATE_TYPE).toLowerCase(Locale.ROOT);
    }
  }

  private static String bytes(TypeSerializerSnapshot<?> snapshot) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(128);
    TypeSerializerSnapshot.writeVersionedSnapshot(out, snapshot);
    return Base64.getEncoder().encodeToString(out.getCopyOfBuffer());
  }
}
