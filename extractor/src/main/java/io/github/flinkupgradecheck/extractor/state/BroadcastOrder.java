package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.key.Identity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.OperatorStreamStateHandle;
import org.apache.flink.runtime.state.RegisteredBroadcastStateBackendMetaInfo;
import org.apache.flink.runtime.state.memory.ByteStreamStateHandle;
import org.apache.flink.streaming.api.operators.StreamOperatorStateContext;

/**
 * The entries of saved broadcast states by their bytes, where their hash table has another order in each JVM ({@code HeapBroadcastState.write}: how many, then
 * each key with its value).
 */
final class BroadcastOrder {
  private BroadcastOrder() {}

  /** @param saved of the context; null where there is none */
  static OperatorStateHandle settled(OperatorStateHandle saved, StreamOperatorStateContext context) throws IOException {
    Object broadcasts = saved == null ? null : Drift.field(context.operatorStateBackend(), "registeredBroadcastStates");
    byte[] bytes = null;
    for (Object name : broadcasts instanceof Map ? ((Map<?, ?>) broadcasts).keySet() : Collections.emptySet()) {
      Object broadcast = ((Map<?, ?>) broadcasts).get(name);
      Object entries = Drift.field(broadcast, "backingMap");
      OperatorStateHandle.StateMetaInfo place = saved.getStateNameToPartitionOffsets().get(name);
      if (place != null && Identity.orders(entries)) {
        Object meta = Drift.field(broadcast, "stateMetaInfo");
        byte[] sorted = sorted((Map<?, ?>) entries, (RegisteredBroadcastStateBackendMetaInfo<?, ?>) meta);
        bytes = bytes == null ? NextSavepoint.bytes(saved) : bytes;
        System.arraycopy(sorted, 0, bytes, (int) place.getOffsets()[0] + Integer.BYTES, sorted.length);
      }
    }
    return bytes == null
        ? saved
        : new OperatorStreamStateHandle(saved.getStateNameToPartitionOffsets(), new ByteStreamStateHandle("operator", bytes));
  }

  @SuppressWarnings("unchecked")
  private static byte[] sorted(Map<?, ?> entries, RegisteredBroadcastStateBackendMetaInfo<?, ?> meta) throws IOException {
    TypeSerializer<Object> keys = (TypeSerializer<Object>) meta.getKeySerializer();
    TypeSerializer<Object> values = (TypeSerializer<Object>) meta.getValueSerializer();
    List<String> written = new ArrayList<>();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      DataOutputSerializer out = new DataOutputSerializer(64);
      keys.serialize(entry.getKey(), out);
      values.serialize(entry.getValue(), out);
      written.add(Base64.getEncoder().encodeToString(out.getCopyOfBuffer()));
    }
    Collections.sort(written);
    DataOutputSerializer all = new DataOutputSerializer(64);
    for (String entry : written) {
      all.write(Base64.getDecoder().decode(entry));
    }
    return all.getCopyOfBuffer();
  }
}
