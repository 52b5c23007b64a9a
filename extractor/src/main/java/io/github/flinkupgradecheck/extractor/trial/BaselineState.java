package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One state of the baseline, from its manifest: all that the head of a savepoint says about it. */
final class BaselineState {
  final String name;
  final String kind;
  /** Snapshot bytes by the manifest's roles. */
  final Map<String, byte[]> serializers;

  BaselineState(String name, String kind, Map<String, byte[]> serializers) {
    this.name = name;
    this.kind = kind;
    this.serializers = serializers;
  }

  static BaselineState read(JsonObject json) {
    Map<String, byte[]> serializers = new LinkedHashMap<>();
    JsonValue roles = json.get("serializers");
    if (roles != null) {
      for (JsonObject.Member role : roles.asObject()) {
        serializers.put(role.getName(), snapshot(role.getValue()));
      }
    }
    return new BaselineState(json.getString("name", ""), json.getString("kind", ""), serializers);
  }

  static byte[] snapshot(JsonValue serializer) {
    return Base64.getDecoder().decode(serializer.asObject().get("snapshot").asString());
  }

  /** States that could meet under one name: keyed ones, timers, those of the operator. */
  Scope scope() {
    return Scope.of(kind);
  }

  boolean broadcast() {
    return kind.equals("broadcast");
  }

  /** As Flink's meta data of a savepoint; null if the manifest does not hold the serializers for it. */
  StateMeta meta() {
    Map<String, String> options = new LinkedHashMap<>();
    Map<String, byte[]> written = new LinkedHashMap<>();
    switch (scope()) {
      case TIMER:
        return put(written, StateMeta.VALUE, "value")
            ? new StateMeta(name, StateMeta.Type.PRIORITY_QUEUE, Collections.emptyMap(), written)
            : null;
      case OPERATOR:
        if (broadcast()) {
          options.put(StateMeta.DISTRIBUTION_MODE, "BROADCAST");
          return put(written, StateMeta.VALUE, "value") && put(written, StateMeta.KEY, "key")
              ? new StateMeta(name, StateMeta.Type.BROADCAST, options, written)
              : null;
        }
        options.put(StateMeta.DISTRIBUTION_MODE, kind.equals("operator-union") ? "UNION" : "SPLIT_DISTRIBUTE");
        return put(written, StateMeta.VALUE, "element")
            ? new StateMeta(name, StateMeta.Type.OPERATOR, options, written)
            : null;
      default:
        options.put(StateMeta.KEYED_STATE_TYPE, kind.toUpperCase(Locale.ROOT));
        return put(written, StateMeta.VALUE, "value") && put(written, StateMeta.NAMESPACE, "namespace")
            ? new StateMeta(name, StateMeta.Type.KEY_VALUE, options, written)
            : null;
    }
  }

  private boolean put(Map<String, byte[]> into, String key, String role) {
    byte[] snapshot = serializers.get(role);
    if (snapshot != null) {
      into.put(key, snapshot);
    }
    return snapshot != null;
  }
}
