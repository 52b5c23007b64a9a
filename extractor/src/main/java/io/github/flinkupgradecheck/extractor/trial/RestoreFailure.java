package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputDeserializer;

/**
 * Why the serializer of an old snapshot cannot be restored. A POJO's snapshot swallows what goes wrong in a field and says later that a
 * serializer is missing; here the field is read once more, so that Flink's own words about it are heard. Layouts as of
 * {@code PojoSerializerSnapshot} version 2 and {@code NestedSerializersSnapshotDelegate} version 1; where they do not fit, the first
 * exception stands.
 */
final class RestoreFailure {
  private static final String POJO = "org.apache.flink.api.java.typeutils.runtime.PojoSerializerSnapshot";
  private static final long OPTIONAL_MAP = 0x4F2C69A3D70L;
  /** Magic number and version in front of nested snapshots. */
  private static final byte[] NESTED = {0x00, 0x14, 0x57, (byte) 0xFD, 0, 0, 0, 1};

  private static final int DEEPEST = 16;

  private final ClassLoader loader;

  private RestoreFailure(ClassLoader loader) {
    this.loader = loader;
  }

  /** Null if the serializer can be restored. */
  static Throwable of(byte[] snapshot, ClassLoader userClassLoader) {
    return new RestoreFailure(userClassLoader).explain(snapshot, 0);
  }

  private Throwable explain(byte[] bytes, int depth) {
    Throwable shallow = restoring(bytes);
    if (shallow == null || depth == DEEPEST) {
      return shallow;
    }
    try {
      for (byte[] part : parts(bytes)) {
        Throwable deeper = explain(part, depth + 1);
        if (deeper != null) {
          return deeper;
        }
      }
    } catch (Exception | LinkageError otherLayout) {
      // Nothing more can be learned from these bytes.
    }
    return shallow;
  }

  private Throwable restoring(byte[] bytes) {
    try {
      TypeSerializerSnapshot<?> snapshot = WrittenSnapshot.read(bytes, loader).snapshot;
      snapshot.restoreSerializer();
      return null;
    } catch (Throwable thrown) {
      return thrown;
    }
  }

  private List<byte[]> parts(byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    String snapshot = in.readUTF();
    in.readInt(); // version of the snapshot
    return snapshot.equals(POJO) ? fields(bytes, in) : nested(bytes, in.getPosition());
  }

  /** Snapshots of the fields' serializers, each in a frame. */
  private static List<byte[]> fields(byte[] bytes, DataInputDeserializer in) throws IOException {
    List<byte[]> fields = new ArrayList<>();
    in.readUTF(); // the POJO's class
    if (in.readLong() != OPTIONAL_MAP) {
      return fields;
    }
    for (int left = in.readInt(); left > 0; left--) {
      in.readUTF();
      frame(in);
      byte[] serializer = frame(in);
      if (serializer != null) {
        fields.add(serializer);
      }
    }
    return fields;
  }

  private static byte[] frame(DataInputDeserializer in) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a frame of " + length + " bytes");
    }
    byte[] frame = new byte[length];
    in.readFully(frame);
    return frame;
  }

  /** Snapshots that follow each other behind the magic number; the first that cannot be read ends them, for its end is not known. */
  private List<byte[]> nested(byte[] bytes, int from) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    int at = indexOf(bytes, from);
    if (at < 0) {
      return parts;
    }
    int count = ByteBuffer.wrap(bytes, at + NESTED.length, Integer.BYTES).getInt();
    int first = at + NESTED.length + Integer.BYTES;
    DataInputDeserializer in = new DataInputDeserializer(bytes, first, bytes.length - first);
    for (int left = count; left > 0; left--) {
      parts.add(WrittenSnapshot.read(bytes, in, loader).bytes);
    }
    return parts;
  }

  private static int indexOf(byte[] bytes, int from) {
    for (int at = from; at + NESTED.length + Integer.BYTES <= bytes.length; at++) {
      int matching = 0;
      while (matching < NESTED.length && bytes[at + matching] == NESTED[matching]) {
        matching++;
      }
      if (matching == NESTED.length) {
        return at;
      }
    }
    return -1;
  }
}
