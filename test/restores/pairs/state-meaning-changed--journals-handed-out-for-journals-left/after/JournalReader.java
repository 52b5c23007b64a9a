package pair;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.core.io.InputStatus;

/** Reads a hundred entries a second, as soon as the log is open. */
final class JournalReader implements SourceReader<Long, JournalSplit> {
  private final SourceReaderContext context;
  private final CompletableFuture<Void> opened = CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
  private JournalSplit split;

  JournalReader(SourceReaderContext context) {
    this.context = context;
  }

  @Override
  public void start() {
    context.sendSplitRequest();
  }

  @Override
  public InputStatus pollNext(ReaderOutput<Long> out) throws Exception {
    if (!opened.isDone() || split == null) {
      return InputStatus.NOTHING_AVAILABLE;
    }
    Thread.sleep(10);
    out.collect(split.advance());
    return InputStatus.MORE_AVAILABLE;
  }

  @Override
  public List<JournalSplit> snapshotState(long checkpoint) {
    return split == null ? List.of() : List.of(split.copy());
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    return opened;
  }

  @Override
  public void addSplits(List<JournalSplit> splits) {
    split = splits.get(splits.size() - 1);
  }

  @Override
  public void notifyNoMoreSplits() {}

  @Override
  public void close() {}
}
