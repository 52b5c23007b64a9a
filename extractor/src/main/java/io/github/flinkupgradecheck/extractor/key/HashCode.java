package io.github.flinkupgradecheck.extractor.key;

import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;

/**
 * What a key hashes to, which decides its key group ({@code KeyGroupRangeAssignment}), and whether the next process would say the same.
 */
final class HashCode {
  /** Null where it is another one in each JVM or for each copy. */
  final Integer value;
  /**
   * Whether copies hash alike here, and the same bytes otherwise with classes that were loaded once more, as those of the next process are:
   * shown, not guessed, for a hash code may well leave out the enum that is in its key.
   */
  final boolean byIdentity;

  private static final HashCode UNKNOWN = new HashCode(null, false);

  private HashCode(Integer value, boolean byIdentity) {
    this.value = value;
    this.byIdentity = byIdentity;
  }

  /** @param elsewhere a class loader of the same classes that has loaded none of those that are in use */
  static HashCode of(Object key, byte[] written, TypeSerializer<Object> serializer, Supplier<ClassLoader> elsewhere) {
    try {
      int hash = key.hashCode();
      if (read(serializer, written).hashCode() != hash || serializer.copy(key).hashCode() != hash) {
        return UNKNOWN;
      }
      Set<Class<?>> identities = Identity.classesIn(key);
      if (identities.isEmpty()) {
        return new HashCode(hash, false);
      }
      ClassLoader next = elsewhere.get();
      if (hashWith(next, written, serializer) != hash) {
        return new HashCode(null, true);
      }
      // What the JDK or Flink bring is the same in both, and so never differs.
      return areLoadedAnew(identities, next) ? new HashCode(hash, false) : UNKNOWN;
    } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError thrown) {
      return UNKNOWN;
    }
  }

  private static int hashWith(ClassLoader next, byte[] written, TypeSerializer<Object> serializer) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(next);
    try {
      byte[] snapshot = WrittenSnapshot.of(serializer).bytes;
      return read(WrittenSnapshot.read(snapshot, next).snapshot.restoreSerializer(), written).hashCode();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static boolean areLoadedAnew(Set<Class<?>> classes, ClassLoader next) throws ClassNotFoundException {
    for (Class<?> each : classes) {
      if (Class.forName(each.getName(), false, next) == each) {
        return false;
      }
    }
    return true;
  }

  private static Object read(TypeSerializer<?> serializer, byte[] written) throws IOException {
    return serializer.deserialize(new DataInputDeserializer(written));
  }
}
