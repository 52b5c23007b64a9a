package com.acme.orders.ledger;

import com.acme.orders.LedgerEntry;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;

/** Writes one pending file between two checkpoints. Its state is the number of the next file. */
final class LedgerWriter
    implements StatefulSinkWriter<LedgerEntry, Long>, CommittingSinkWriter<LedgerEntry, PendingFile> {
  private final Path directory;
  private final int subtask;
  private long nextFile;
  private Path pending;
  private BufferedWriter open;

  LedgerWriter(String directory, int subtask, Collection<Long> positions) {
    this.directory = Path.of(directory);
    this.subtask = subtask;
    // Whoever takes over from several writers goes on behind the furthest.
    this.nextFile = positions.isEmpty() ? 0 : Collections.max(positions);
  }

  @Override
  public void write(LedgerEntry entry, Context context) throws IOException {
    if (open == null) {
      Files.createDirectories(directory);
      pending = directory.resolve("." + subtask + "-" + nextFile++ + ".pending");
      open = Files.newBufferedWriter(pending);
    }
    open.write(entry.toString());
    open.newLine();
  }

  @Override
  public void flush(boolean endOfInput) throws IOException {
    if (open != null) {
      open.flush();
    }
  }

  @Override
  public Collection<PendingFile> prepareCommit() throws IOException {
    if (open == null) {
      return List.of();
    }
    open.close();
    open = null;
    return List.of(new PendingFile(pending.toString()));
  }

  @Override
  public List<Long> snapshotState(long checkpointId) {
    return List.of(nextFile);
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
    }
  }
}
