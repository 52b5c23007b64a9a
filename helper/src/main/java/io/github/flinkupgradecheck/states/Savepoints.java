package io.github.flinkupgradecheck.states;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;

/** Reads savepoints with Flink's own code. */
final class Savepoints {
  private static final String METADATA = "_metadata";

  private Savepoints() {}

  static CheckpointMetadata read(String savepoint) throws IOException {
    Path given = new Path(savepoint);
    Path directory = given.getName().equals(METADATA) ? given.getParent() : given;
    Path file = new Path(directory, METADATA);
    FileSystem files = file.getFileSystem();
    try (InputStream in = files.open(file)) {
      return Checkpoints.loadCheckpointMetadata(
          new DataInputStream(in), Thread.currentThread().getContextClassLoader(), directory.toString());
    }
  }
}
