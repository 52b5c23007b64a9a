package com.acme.orders.ledger;

import com.acme.orders.LedgerEntry;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes entries into files that become visible when the checkpoint that covers them is complete. */
public final class LedgerSink
    implements Sink<LedgerEntry>,
        SupportsCommitter<PendingFile>,
        SupportsWriterState<LedgerEntry, Long> {
  private static final long serialVersionUID = 1L;

  private final String directory;

  public LedgerSink(String directory) {
    this.directory = directory;
  }

  @Override
  @Deprecated
  public LedgerWriter createWriter(InitContext context) {
    return new LedgerWriter(directory, context.getTaskInfo().getIndexOfThisSubtask(), List.of());
  }

  @Override
  public LedgerWriter createWriter(WriterInitContext context) {
    return restoreWriter(context, List.of());
  }

  @Override
  public LedgerWriter restoreWriter(WriterInitContext context, Collection<Long> positions) {
    return new LedgerWriter(directory, context.getTaskInfo().getIndexOfThisSubtask(), positions);
  }

  @Override
  public Committer<PendingFile> createCommitter(CommitterInitContext context) {
    return new LedgerCommitter();
  }

  @Override
  public SimpleVersionedSerializer<PendingFile> getCommittableSerializer() {
    return new PendingFile.Serializer();
  }

  @Override
  public SimpleVersionedSerializer<Long> getWriterStateSerializer() {
    return new PositionSerializer();
  }
}
