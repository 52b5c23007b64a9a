package io.github.flinkupgradecheck.states;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyedBackendSerializationProxy;
import org.apache.flink.runtime.state.OperatorBackendSerializationProxy;
import org.apache.flink.runtime.state.StreamStateHandle;

/** The heads of snapshots: the list of states with their serializers that stands in front of the values, byte for byte. */
final class Heads {
  private Heads() {}

  static List<byte[]> keyed(OperatorSubtaskState snapshot) throws IOException {
    return heads(
        snapshot.getManagedKeyedState(),
        in -> new KeyedBackendSerializationProxy<>(Thread.currentThread().getContextClassLoader()).read(in));
  }

  static List<byte[]> operator(OperatorSubtaskState snapshot) throws IOException {
    return heads(
        snapshot.getManagedOperatorState(),
        in -> new OperatorBackendSerializationProxy(Thread.currentThread().getContextClassLoader()).read(in));
  }

  /** Flink's own reader of a head; it stops where the values begin. */
  private interface Reader {
    void read(DataInputViewStreamWrapper in) throws IOException;
  }

  private static List<byte[]> heads(Collection<?> handles, Reader reader) throws IOException {
    List<byte[]> heads = new ArrayList<>();
    for (Object handle : handles) {
      StreamStateHandle stream = stream(handle);
      if (stream != null) {
        try (InputStream in = stream.openInputStream()) {
          Copying copied = new Copying(in);
          reader.read(new DataInputViewStreamWrapper(copied));
          heads.add(copied.copied());
        }
      }
    }
    return heads;
  }

  /** An incremental snapshot of RocksDB has its head in a file of its own. */
  private static StreamStateHandle stream(Object handle) {
    if (handle instanceof StreamStateHandle) {
      return (StreamStateHandle) handle;
    }
    for (String getter : new String[] {"getMetaDataStateHandle", "getMetaStateHandle"}) {
      try {
        return (StreamStateHandle) handle.getClass().getMethod(getter).invoke(handle);
      } catch (ReflectiveOperationException other) {
        // Named otherwise in this Flink.
      }
    }
    return null;
  }
}
