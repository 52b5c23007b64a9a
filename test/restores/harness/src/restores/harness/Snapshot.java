package restores.harness;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.core.execution.SavepointFormatType;

/** What a deployed job ends with, and what the changed one is restored from. */
enum Snapshot {
  CANONICAL_SAVEPOINT(SavepointFormatType.CANONICAL),
  NATIVE_SAVEPOINT(SavepointFormatType.NATIVE),
  ALIGNED_CHECKPOINT(null),
  UNALIGNED_CHECKPOINT(null);

  /** Null for checkpoints. */
  final SavepointFormatType format;

  Snapshot(SavepointFormatType format) {
    this.format = format;
  }

  /** By its name in a restore path: {@code native-savepoint}. */
  static Snapshot named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** What a job must be configured with to be able to end with it. */
  Map<String, String> settings(Path directory) {
    if (format != null) {
      return Map.of();
    }
    return Map.of(
        "execution.checkpointing.interval", "1 h",
        "execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION",
        "execution.checkpointing.unaligned.enabled", Boolean.toString(this == UNALIGNED_CHECKPOINT),
        "state.checkpoints.dir", directory.toUri().toString());
  }
}
