package com.acme.orders.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import org.apache.flink.api.connector.sink2.Committer;

/** Makes a pending file visible under its final name. */
final class LedgerCommitter implements Committer<PendingFile> {
  @Override
  public void commit(Collection<CommitRequest<PendingFile>> requests) throws IOException {
    for (CommitRequest<PendingFile> request : requests) {
      Path pending = Path.of(request.getCommittable().path);
      if (!Files.exists(pending)) {
        request.signalAlreadyCommitted();
        continue;
      }
      Files.move(pending, pending.resolveSibling(finalName(pending)), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static String finalName(Path pending) {
    return "ledger" + pending.getFileName().toString().replace(".pending", ".csv");
  }

  @Override
  public void close() {}
}
