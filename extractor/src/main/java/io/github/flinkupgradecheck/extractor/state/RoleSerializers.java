package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** The serializers of one registered state by the manifest's roles, alive as the operator made them. */
public final class RoleSerializers {
  private final StateMeta meta;
  private final Map<String, TypeSerializer<?>> inUse;

  public RoleSerializers(RegisteredState state) {
    this(state.meta, state.serializers);
  }

  /** @param inUse by Flink's keys */
  public RoleSerializers(StateMeta meta, Map<String, TypeSerializer<?>> inUse) {
    this.meta = meta;
    this.inUse = inUse;
  }

  /** Null where the state has nothing in that role. */
  public TypeSerializer<?> in(String role) {
    boolean list = meta.type == StateMeta.Type.OPERATOR;
    boolean timer = meta.type == StateMeta.Type.PRIORITY_QUEUE;
    String kind = String.valueOf(meta.options.get(StateMeta.KEYED_STATE_TYPE));
    switch (role) {
      case "namespace":
        return timer ? part("getNamespaceSerializer") : whole(StateMeta.NAMESPACE);
      case "key":
        return timer ? part("getKeySerializer") : whole(StateMeta.KEY);
      case "value":
        return list ? null : whole(StateMeta.VALUE);
      case "element":
        if (list) {
          return whole(StateMeta.VALUE);
        }
        return kind.equals("LIST") ? part("getElementSerializer") : kind.equals("MAP") ? part("getValueSerializer") : null;
      case "userKey":
        return kind.equals("MAP") ? part("getKeySerializer") : null;
      default:
        return null;
    }
  }

  private TypeSerializer<?> whole(String key) {
    TypeSerializer<?> live = inUse.get(key);
    WrittenSnapshot written = meta.snapshots.get(key);
    return live != null || written == null ? live : written.snapshot.restoreSerializer();
  }

  /** A serializer inside the value's. */
  private TypeSerializer<?> part(String getter) {
    Object value = whole(StateMeta.VALUE);
    if (value == null) {
      return null;
    }
    Object original = Drift.field(value, "isTtlEnabled") == null ? null : Drift.field(value, "typeSerializer");
    try {
      return (TypeSerializer<?>) Drift.call(original == null ? value : original, getter);
    } catch (Exception differentSerializer) {
      return null;
    }
  }
}
