package io.github.flinkupgradecheck.extractor.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.runtime.state.RegisteredStateMetaInfoBase;
import org.apache.flink.streaming.api.operators.StreamOperatorStateContext;

/** Everything that an operator has registered: from a snapshot of its backends, because that is what a savepoint would say. */
final class StatesReader {
  static final Comparator<RegisteredState> ORDER =
      Comparator.comparing((RegisteredState state) -> state.meta.name).thenComparing(state -> state.meta.type);

  private StatesReader() {}

  /** In the order of {@link #ORDER}. */
  static List<RegisteredState> read(
      StreamOperatorStateContext context, ForcedRegistration forced, ClassLoader userClassLoader) throws Exception {
    LiveStates live = new LiveStates(context);
    Map<String, Map<String, TypeSerializer<?>>> serializers = new HashMap<>();
    List<RegisteredStateMetaInfoBase> metaInfos = live.metaInfos();
    for (RegisteredStateMetaInfoBase meta : metaInfos) {
      serializers.put(identity(LiveStates.describe(meta)), LiveStates.serializers(meta));
    }
    List<RegisteredState> states = new ArrayList<>();
    for (StateMeta meta : metas(context, metaInfos, userClassLoader)) {
      Map<String, TypeSerializer<?>> inUse = serializers.getOrDefault(identity(meta), new HashMap<>());
      Long ttl = meta.type == StateMeta.Type.KEY_VALUE ? live.timeToLive(meta.name) : null;
      states.add(new RegisteredState(meta, inUse, ttl, seen(meta, forced)));
    }
    states.sort(ORDER);
    return states;
  }

  private static String seen(StateMeta meta, ForcedRegistration forced) {
    return forced != null && forced.isForced(meta) ? RegisteredState.FORCED : RegisteredState.REGISTERED;
  }

  private static List<StateMeta> metas(
      StreamOperatorStateContext context, List<RegisteredStateMetaInfoBase> metaInfos, ClassLoader loader)
      throws IOException {
    try {
      List<StateMeta> all = new ArrayList<>();
      byte[] keyed = BackendSnapshot.keyed(context);
      if (keyed != null) {
        all.addAll(KeyedHead.read(keyed, loader).states);
      }
      byte[] operator = BackendSnapshot.operator(context);
      if (operator != null) {
        OperatorHead head = OperatorHead.read(operator, loader);
        all.addAll(head.lists);
        all.addAll(head.broadcasts);
      }
      return all;
    } catch (Exception | LinkageError noSnapshot) {
      // A backend that cannot be snapshotted (user code still running in it, say) still knows what is registered.
      List<StateMeta> all = new ArrayList<>();
      for (RegisteredStateMetaInfoBase meta : metaInfos) {
        all.add(LiveStates.describe(meta));
      }
      return all;
    }
  }

  private static String identity(StateMeta meta) {
    return meta.type + " " + meta.name;
  }
}
