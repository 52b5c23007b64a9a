package io.github.flinkupgradecheck.extractor.key;

import io.github.flinkupgradecheck.extractor.serializer.SchemaAnswer;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.runtime.state.StateSerializerProvider;

/** The serializer with which old bytes are read where a new one meets their snapshot: {@code StateSerializerProvider}'s answer, as backends use it. */
public final class Restored {
  /** As the trial names it. */
  final String compatibility;
  /** Null where Flink would not read them. */
  public final TypeSerializer<?> reading;
  /** Null, or reads some fields of what Flink would not read: see {@link RetypedRecords}. */
  final TypeSerializer<?> partly;

  private Restored(String compatibility, TypeSerializer<?> reading, TypeSerializer<?> partly) {
    this.compatibility = compatibility;
    this.reading = reading;
    this.partly = partly;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static Restored of(byte[] snapshot, TypeSerializer current, ClassLoader loader) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      TypeSerializerSnapshot old = WrittenSnapshot.read(snapshot, loader).snapshot;
      StateSerializerProvider provider = StateSerializerProvider.fromPreviousSerializerSnapshot(old);
      String answer = SchemaAnswer.of(provider.registerNewSerializerForRestoredState(current.duplicate()));
      switch (answer) {
        case SchemaAnswer.INCOMPATIBLE:
          return new Restored(answer, null, partly(old));
        case SchemaAnswer.AFTER_MIGRATION:
          return new Restored(answer, provider.previousSchemaSerializer(), null);
        default:
          return new Restored(answer, provider.currentSchemaSerializer(), null);
      }
    } catch (Exception | LinkageError thrown) {
      return new Restored(SchemaAnswer.UNREADABLE, null, null);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static TypeSerializer<?> partly(TypeSerializerSnapshot<?> old) {
    try {
      return RetypedRecords.reading(old);
    } catch (Exception | LinkageError none) {
      return null;
    }
  }
}
