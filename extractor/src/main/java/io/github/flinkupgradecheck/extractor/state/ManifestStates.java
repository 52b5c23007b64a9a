package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.SerializerTree;
import io.github.flinkupgradecheck.extractor.model.State;
import io.github.flinkupgradecheck.extractor.serializer.SerializerTrees;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;

/**
 * A registered state in the manifest's words. The serializer that Flink stored for it is always there whole (as {@code value}; of an
 * operator's list as {@code element}, because that is what Flink stores), so that the head of a savepoint can be written again from it.
 */
final class ManifestStates {
  private ManifestStates() {}

  static State of(RegisteredState registered) {
    StateMeta meta = registered.meta;
    String kind = kind(meta);
    Map<String, SerializerFacts> roles = roles(meta, kind);
    boolean ttl = ttl(kind, roles);
    return new State(
        meta.name,
        kind,
        ttl,
        ttl ? registered.ttlMillis : null,
        registered.seen,
        roles);
  }

  static String kind(StateMeta meta) {
    switch (meta.type) {
      case OPERATOR:
        return "UNION".equals(meta.options.get(StateMeta.DISTRIBUTION_MODE)) ? "operator-union" : "operator-list";
      case BROADCAST:
        return "broadcast";
      case PRIORITY_QUEUE:
        return "timer";
      default:
        return String.valueOf(meta.options.get(StateMeta.KEYED_STATE_TYPE)).toLowerCase(Locale.ROOT);
    }
  }

  private static Map<String, SerializerFacts> roles(StateMeta meta, String kind) {
    Map<String, SerializerFacts> roles = new LinkedHashMap<>();
    put(roles, "key", meta.snapshots.get(StateMeta.KEY));
    put(roles, "namespace", meta.snapshots.get(StateMeta.NAMESPACE));
    put(roles, "userKey", meta.snapshots.get(StateMeta.USER_KEY));
    WrittenSnapshot value = meta.snapshots.get(StateMeta.VALUE);
    if (value == null) {
      return roles;
    }
    List<TypeSerializerSnapshot<?>> nested = SerializerTrees.nested(value.snapshot);
    switch (kind) {
      case "operator-list":
      case "operator-union":
        put(roles, "element", value);
        return roles;
      case "timer":
        put(roles, "key", nested, 0, 2);
        put(roles, "namespace", nested, 1, 2);
        break;
      case "list":
        put(roles, "element", nested, 0, 1);
        break;
      case "map":
        put(roles, "userKey", nested, 0, 2);
        put(roles, "element", nested, 1, 2);
        break;
      default:
        break;
    }
    put(roles, "value", value);
    return roles;
  }

  private static void put(Map<String, SerializerFacts> roles, String role, WrittenSnapshot snapshot) {
    if (snapshot != null) {
      roles.put(role, SerializerTrees.facts(snapshot));
    }
  }

  private static void put(
      Map<String, SerializerFacts> roles, String role, List<TypeSerializerSnapshot<?>> nested, int at, int of) {
    if (nested.size() != of) {
      return;
    }
    try {
      put(roles, role, WrittenSnapshot.of(nested.get(at)));
    } catch (IOException unwritable) {
      // The whole serializer stands under its own role; a part that cannot be written alone is left out.
    }
  }

  /** Values carry a stamp: whole for one value, per element of a list, per value of a map. */
  private static boolean ttl(String kind, Map<String, SerializerFacts> roles) {
    SerializerFacts stamped = roles.get(kind.equals("list") || kind.equals("map") ? "element" : "value");
    if (stamped == null || kind.equals("timer") || kind.equals("broadcast")) {
      return false;
    }
    SerializerTree tree = stamped.tree;
    return tree.family.equals("ttl");
  }
}
