package io.github.flinkupgradecheck.extractor.key;

import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.runtime.state.StateSerializerProvider;

/** The serializer with which old bytes are read where a new one meets their snapshot: {@code StateSerializerProvider}'s answer, as backends use it. */
final class Restored {
  static final String AFTER_MIGRATION = "after-migration";

  /** As the trial names it. */
  final String compatibility;
  /** Null where Flink would not read them. */
  final TypeSerializer<?> reading;

  private Restored(String compatibility, TypeSerializer<?> reading) {
    this.compatibility = compatibility;
    this.reading = reading;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static Restored of(byte[] snapshot, TypeSerializer current, ClassLoader loader) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      TypeSerializerSnapshot old = WrittenSnapshot.read(snapshot, loader).snapshot;
      StateSerializerProvider provider = StateSerializerProvider.fromPreviousSerializerSnapshot(old);
      TypeSerializerSchemaCompatibility<?> answer = provider.registerNewSerializerForRestoredState(current.duplicate());
      if (answer.isIncompatible()) {
        return new Restored("incompatible", null);
      }
      if (answer.isCompatibleAfterMigration()) {
        return new Restored(AFTER_MIGRATION, provider.previousSchemaSerializer());
      }
      return new Restored(
          answer.isCompatibleWithReconfiguredSerializer() ? "reconfigured" : "as-is", provider.currentSchemaSerializer());
    } catch (Exception | LinkageError thrown) {
      return new Restored("unreadable", null);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
