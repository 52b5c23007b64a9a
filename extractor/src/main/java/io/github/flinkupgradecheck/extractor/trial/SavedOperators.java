package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.state.Drift;
import io.github.flinkupgradecheck.extractor.state.SubtaskState;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.jobgraph.OperatorID;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.runtime.state.OperatorStreamStateHandle;
import org.apache.flink.runtime.state.memory.ByteStreamStateHandle;
import org.apache.flink.util.StringUtils;

/**
 * The operators of a savepoint's metadata, as {@code PendingCheckpoint} would have put them there: all, those without state too, at the
 * parallelism of their task, which is that of its chain's head.
 */
final class SavedOperators {
  private static final ByteStreamStateHandle SOMETHING = new ByteStreamStateHandle("state", new byte[] {1});

  private final Map<String, JsonObject> byId = new LinkedHashMap<>();

  private SavedOperators(JsonObject pipeline) {
    for (JsonValue each : pipeline.get("operators").asArray()) {
      JsonObject operator = each.asObject();
      byId.put(operator.getString("id", ""), operator);
    }
  }

  /** Null where the parallelism of an operator is not known: it is never assumed to be 1. */
  static Map<OperatorID, OperatorState> of(JsonObject pipeline) throws Exception {
    return new SavedOperators(pipeline).states();
  }

  private Map<OperatorID, OperatorState> states() throws Exception {
    Map<OperatorID, OperatorState> states = new HashMap<>();
    for (Map.Entry<String, JsonObject> each : byId.entrySet()) {
      JsonObject operator = each.getValue();
      JsonObject head = byId.get(operator.getString("chain", ""));
      if (head == null || head.get("parallelism") == null) {
        return null;
      }
      OperatorState state = state(operator, new OperatorID(StringUtils.hexStringToByte(each.getKey())), head);
      if (operator.getBoolean("coordinator", false)) {
        state.setCoordinatorState(SOMETHING);
      }
      if (hasState(operator)) {
        state.putState(0, something());
      }
      states.put(state.getOperatorID(), state);
    }
    return states;
  }

  private static OperatorState state(JsonObject operator, OperatorID id, JsonObject head) throws Exception {
    int parallelism = head.getInt("parallelism", 1);
    int most = head.getInt("maxParallelism", KeyGroupRangeAssignment.computeDefaultMaxParallelism(parallelism));
    try {
      return (OperatorState) Drift.create(OperatorState.class, id, parallelism, most);
    } catch (Drift.Missing from20) {
      String name = notEmpty(operator.getString("name", ""));
      return (OperatorState)
          Drift.create(OperatorState.class, name, notEmpty(operator.getString("uid", "")), id, parallelism, most);
    }
  }

  /** What is empty cannot be written into the metadata. */
  private static String notEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  private static OperatorSubtaskState something() throws Exception {
    return SubtaskState.of(null, new OperatorStreamStateHandle(Collections.emptyMap(), SOMETHING));
  }

  /** A state that was only found in code may not be there. */
  private static boolean hasState(JsonObject operator) {
    boolean any = false;
    if (operator.get("states") != null) {
      for (JsonValue state : operator.get("states").asArray()) {
        any |= state.asObject().get("kind") != null && !state.asObject().getString("seen", "").equals("static");
      }
    }
    return any;
  }
}
