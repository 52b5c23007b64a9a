package io.github.flinkupgradecheck.extractor.serializer;

import java.io.IOException;
import java.util.Arrays;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/**
 * A serializer snapshot with its bytes: class name, version and payload as {@code TypeSerializerSnapshot.writeVersionedSnapshot} lays them
 * out. The payload carries no length, so bytes and object belong together.
 */
public final class WrittenSnapshot {
  public final byte[] bytes;
  public final TypeSerializerSnapshot<?> snapshot;

  private WrittenSnapshot(byte[] bytes, TypeSerializerSnapshot<?> snapshot) {
    this.bytes = bytes;
    this.snapshot = snapshot;
  }

  public static WrittenSnapshot of(TypeSerializer<?> serializer) throws IOException {
    return of(serializer.snapshotConfiguration());
  }

  public static WrittenSnapshot of(TypeSerializerSnapshot<?> snapshot) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(128);
    TypeSerializerSnapshot.writeVersionedSnapshot(out, snapshot);
    return new WrittenSnapshot(out.getCopyOfBuffer(), snapshot);
  }

  /** Reads one snapshot where the input stands and keeps exactly the bytes it took. */
  public static WrittenSnapshot read(byte[] stream, DataInputDeserializer in, ClassLoader loader) throws IOException {
    int from = in.getPosition();
    TypeSerializerSnapshot<?> snapshot = TypeSerializerSnapshot.readVersionedSnapshot(in, loader);
    return new WrittenSnapshot(Arrays.copyOfRange(stream, from, in.getPosition()), snapshot);
  }

  /** Reads bytes that {@link #bytes} once were, with the classes of this loader. */
  public static WrittenSnapshot read(byte[] bytes, ClassLoader loader) throws IOException {
    return read(bytes, new DataInputDeserializer(bytes), loader);
  }
}
