package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** One operator of the baseline, from its manifest. */
final class BaselineOperator {
  /** 32 hex digits. */
  final String id;
  /** Snapshot of the key's serializer, or null. */
  final byte[] key;
  final List<BaselineState> states;

  private BaselineOperator(String id, byte[] key, List<BaselineState> states) {
    this.id = id;
    this.key = key;
    this.states = states;
  }

  static BaselineOperator read(JsonObject json) {
    List<BaselineState> states = new ArrayList<>();
    if (json.get("states") != null) {
      for (JsonValue state : json.get("states").asArray()) {
        // Without a kind it was only found in bytecode: there is nothing to offer and no scope to look it up in.
        if (state.asObject().get("kind") != null) {
          states.add(BaselineState.read(state.asObject()));
        }
      }
    }
    JsonValue key = json.get("key");
    byte[] snapshot = key == null ? null : BaselineState.snapshot(key.asObject().get("serializer"));
    return new BaselineOperator(json.get("id").asString(), snapshot, states);
  }
}
