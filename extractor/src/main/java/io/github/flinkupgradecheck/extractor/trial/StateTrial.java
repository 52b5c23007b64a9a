package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import io.github.flinkupgradecheck.extractor.state.RegisteredState;
import io.github.flinkupgradecheck.extractor.state.RoleSerializers;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/**
 * Flink's answers for one state of the baseline, each serializer on its own. Resolved against what the candidate registers on a fresh
 * start, not during the restore, so that one refused state does not hide the others.
 */
final class StateTrial {
  final BaselineState state;
  private final RegisteredState current;
  private final JsonObject serializers = new JsonObject();
  private Throwable thrown;

  StateTrial(BaselineState state, DryOperator fresh, ClassLoader userClassLoader) {
    this.state = state;
    this.current = counterpart(state, fresh);
    RoleSerializers inUse = current == null ? null : new RoleSerializers(current);
    for (Map.Entry<String, byte[]> serializer : state.serializers.entrySet()) {
      TypeSerializer<?> with = inUse == null ? null : inUse.in(serializer.getKey());
      Resolution resolution = Resolution.of(serializer.getValue(), with, userClassLoader);
      if (resolution.compatibility != null) {
        serializers.add(serializer.getKey(), resolution.compatibility);
      }
      if (thrown == null) {
        thrown = resolution.thrown;
      }
    }
  }

  /** Whether that is the answer wherever the candidate has something in the baseline's place. */
  boolean allAre(String compatibility) {
    boolean all = true;
    for (JsonObject.Member answer : serializers) {
      all &= answer.getValue().asString().equals(compatibility);
    }
    return all;
  }

  JsonObject json(DryOperator restored) {
    JsonObject json =
        new JsonObject()
            .add("name", state.name)
            .add("kind", state.kind)
            .add("requested", current != null || accessed(restored))
            .add("serializers", serializers);
    return thrown == null ? json : json.add("exception", FlinkExceptions.json(thrown));
  }

  private boolean accessed(DryOperator restored) {
    switch (state.scope()) {
      case KEYED:
        return restored.accessed(StateMeta.Type.KEY_VALUE, state.name);
      case OPERATOR:
        return restored.accessed(state.broadcast() ? StateMeta.Type.BROADCAST : StateMeta.Type.OPERATOR, state.name);
      default:
        return false;
    }
  }

  /** A list and a broadcast state of one name lie in different maps, and still the one is all that became of the other. */
  private static RegisteredState counterpart(BaselineState state, DryOperator fresh) {
    RegisteredState found = null;
    for (RegisteredState each : fresh.states) {
      if (each.meta.name.equals(state.name) && Scope.of(each.meta.type) == state.scope()) {
        boolean sameMap = state.broadcast() == (each.meta.type == StateMeta.Type.BROADCAST);
        found = found == null || sameMap ? each : found;
      }
    }
    return found;
  }
}
