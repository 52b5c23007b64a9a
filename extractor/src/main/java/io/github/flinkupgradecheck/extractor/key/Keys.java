package io.github.flinkupgradecheck.extractor.key;

import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.state.Failure;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Keys out of one selector, and how they are written. */
final class Keys {
  /** Why there is no key that tells. */
  static final String ANOTHER = "the key selector gives another key each time";

  private static final int MOST_BYTES = 16 << 10;

  private final KeySelector<Object, Object> selector;
  private final TypeSerializer<Object> serializer;
  private final Supplier<ClassLoader> elsewhere;

  /** @param elsewhere a class loader of the same classes that has loaded none of those that are in use */
  @SuppressWarnings("unchecked")
  Keys(KeySelector<?, ?> selector, TypeSerializer<?> serializer, Supplier<ClassLoader> elsewhere) {
    this.elsewhere = elsewhere;
    this.selector = (KeySelector<Object, Object>) selector;
    this.serializer = (TypeSerializer<Object>) serializer;
  }

  /**
   * The key of one record.
   *
   * @throws NoKey with the reason, where it is none that a job could have
   */
  Object of(Object record) throws NoKey {
    Object key;
    try {
      key = selector.getKey(record);
    } catch (Throwable thrown) {
      String frame = Failure.userFrame(thrown);
      throw new NoKey("the key selector threw " + thrown.getClass().getName() + (frame == null ? "" : " at " + frame));
    }
    if (key == null) {
      throw new NoKey("the key selector gave null");
    }
    return key;
  }

  byte[] write(Object key) throws NoKey {
    try {
      DataOutputSerializer out = new DataOutputSerializer(64);
      serializer.serialize(key, out);
      if (out.length() > MOST_BYTES) {
        throw new NoKey("a key is larger than " + MOST_BYTES / 1024 + " KiB");
      }
      return out.getCopyOfBuffer();
    } catch (IOException | RuntimeException | LinkageError thrown) {
      throw new NoKey("the key could not be written: " + thrown.getClass().getName());
    }
  }

  Object read(byte[] key) throws IOException {
    return serializer.deserialize(new DataInputDeserializer(key));
  }

  HashCode hashCode(Object key, byte[] written) {
    return HashCode.of(key, written, serializer, elsewhere);
  }

  /**
   * The key of one record, with what is kept of it.
   *
   * @throws NoKey where it is none that a job could have, or another one as a copy or at another time, which finds nothing even without an edit
   */
  Kept kept(Object record, Sample.Made made) throws NoKey {
    Object key = of(record);
    byte[] written = write(key);
    JsonValue tree = ValueTree.of(key);
    // What the team gave may well be of today.
    boolean steady = made == Sample.Made.GIVEN || InputRecords.isSteady(tree);
    if (!survives(key, written) || !steady) {
      throw new NoKey(ANOTHER);
    }
    return new Kept(key, written, tree);
  }

  /** Whether the key is read back as what was written, by its content and by its bytes. */
  private boolean survives(Object key, byte[] written) throws NoKey {
    try {
      Object copy = read(written);
      return ValueTree.of(copy).equals(ValueTree.of(key)) && Arrays.equals(write(copy), written);
    } catch (IOException | RuntimeException | LinkageError thrown) {
      return false;
    }
  }

  /** A key as it is, in its serializer's format, and as plain data. */
  static final class Kept {
    final Object key;
    final byte[] bytes;
    final JsonValue tree;

    private Kept(Object key, byte[] bytes, JsonValue tree) {
      this.key = key;
      this.bytes = bytes;
      this.tree = tree;
    }
  }

  /** There is no key, and nothing follows from that. */
  static final class NoKey extends Exception {
    private static final long serialVersionUID = 1L;

    NoKey(String because) {
      super(because, null, false, false);
    }
  }
}
