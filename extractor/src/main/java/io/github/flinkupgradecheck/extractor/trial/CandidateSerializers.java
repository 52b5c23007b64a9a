package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import io.github.flinkupgradecheck.extractor.state.Drift;
import io.github.flinkupgradecheck.extractor.state.RegisteredState;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** The serializers of one registered state of the candidate, by the manifest's roles, alive as the operator made them. */
final class CandidateSerializers {
  private final RegisteredState state;

  CandidateSerializers(RegisteredState state) {
    this.state = state;
  }

  /** Null where the state has nothing in that role. */
  TypeSerializer<?> in(String role) {
    boolean list = state.meta.type == StateMeta.Type.OPERATOR;
    boolean timer = state.meta.type == StateMeta.Type.PRIORITY_QUEUE;
    String kind = String.valueOf(state.meta.options.get(StateMeta.KEYED_STATE_TYPE));
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
    TypeSerializer<?> inUse = state.serializers.get(key);
    WrittenSnapshot written = state.meta.snapshots.get(key);
    return inUse != null || written == null ? inUse : written.snapshot.restoreSerializer();
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
