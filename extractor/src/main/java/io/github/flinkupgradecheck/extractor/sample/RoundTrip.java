package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.JsonValue;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** A value written, read back and copied by its serializer; it counts only if all three have one tree. */
final class RoundTrip {
  private static final int MOST_BYTES = 16 << 10;

  private RoundTrip() {}

  /**
   * A serializer that leaves something out of a made-up value (a cache, say) is content with what it reads back itself.
   *
   * @throws Unmade if it is not content with that either
   */
  static <T> Sample of(TypeSerializer<T> serializer, Object made, Sample.Made how) throws IOException {
    @SuppressWarnings("unchecked")
    T value = (T) made;
    Sample first = stored(serializer, value, how);
    if (first != null) {
      return first;
    }
    Sample second = stored(serializer, read(serializer, write(serializer, value)), how);
    if (second == null) {
      throw new Unmade(serializer.getClass().getName() + " does not read back what it wrote");
    }
    return second;
  }

  private static <T> Sample stored(TypeSerializer<T> serializer, T value, Sample.Made how) throws IOException {
    JsonValue tree = ValueTree.of(value);
    byte[] bytes = write(serializer, value);
    boolean same = tree.equals(ValueTree.of(read(serializer, bytes))) && tree.equals(ValueTree.of(serializer.copy(value)));
    if (same && (bytes.length > MOST_BYTES || tree.toString().length() > MOST_BYTES)) {
      throw new Unmade("a value is larger than " + MOST_BYTES / 1024 + " KiB");
    }
    return same ? new Sample(how, value, bytes, tree) : null;
  }

  private static <T> byte[] write(TypeSerializer<T> serializer, T value) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(128);
    serializer.serialize(value, out);
    return out.getCopyOfBuffer();
  }

  private static <T> T read(TypeSerializer<T> serializer, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    T value = serializer.deserialize(in);
    if (in.available() > 0) {
      throw new Unmade(serializer.getClass().getName() + " leaves bytes behind that it wrote");
    }
    return value;
  }
}
