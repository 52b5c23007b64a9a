package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.serializer.SchemaAnswer;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.runtime.state.StateSerializerProvider;

/**
 * What Flink answers when a new serializer meets the snapshot of an old one. Asked of {@code StateSerializerProvider}, as the state
 * backends do, because the direction of the question and the treatment of time to live changed between versions.
 */
final class Resolution {
  /** As the trial names it; null when there was nothing to resolve against and the snapshot could be read. */
  final String compatibility;
  /** Why it could not be read or resolved, or null. */
  final Throwable thrown;

  private Resolution(String compatibility, Throwable thrown) {
    this.compatibility = compatibility;
    this.thrown = thrown;
  }

  /** @param current the candidate's serializer; null if it has none in this place: then only reading is tried */
  static Resolution of(byte[] snapshot, TypeSerializer<?> current, ClassLoader userClassLoader) {
    // Backends restore the old serializer of every state, whoever asks for it, and whatever the new one answers.
    Throwable unrestorable = RestoreFailure.of(snapshot, userClassLoader);
    if (unrestorable != null) {
      return new Resolution(SchemaAnswer.UNREADABLE, unrestorable);
    }
    try {
      TypeSerializerSnapshot<?> old = WrittenSnapshot.read(snapshot, userClassLoader).snapshot;
      return new Resolution(current == null ? null : resolve(old, current), null);
    } catch (Throwable thrown) {
      // Snapshot classes may be anybody's and their bytes anything: whatever they throw is an answer.
      return new Resolution(SchemaAnswer.UNREADABLE, thrown);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static String resolve(TypeSerializerSnapshot old, TypeSerializer current) {
    return SchemaAnswer.of(
        StateSerializerProvider.fromPreviousSerializerSnapshot(old).registerNewSerializerForRestoredState(current));
  }
}
