package pair;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.core.io.InputStatus;

/** A hundred numbers a second, once it was told where they begin and has its split. */
final class Reader implements SourceReader<Long, Position> {
  private final CompletableFuture<Void> told = new CompletableFuture<>();
  private Start start;
  private long read = -1;

  @Override
  public void start() {}

  @Override
  public InputStatus pollNext(ReaderOutput<Long> output) throws InterruptedException {
    if (start == null || read < 0) {
      return InputStatus.NOTHING_AVAILABLE;
    }
    output.collect(start.first + read++);
    Thread.sleep(10);
    return InputStatus.MORE_AVAILABLE;
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    return told;
  }

  @Override
  public void addSplits(List<Position> splits) {
    read = splits.get(0).read;
    available();
  }

  @Override
  public void handleSourceEvents(SourceEvent event) {
    start = (Start) event;
    available();
  }

  private void available() {
    if (start != null && read >= 0) {
      told.complete(null);
    }
  }

  @Override
  public List<Position> snapshotState(long checkpoint) {
    return read < 0 ? Collections.emptyList() : Collections.singletonList(new Position(read));
  }

  @Override
  public void notifyNoMoreSplits() {}

  @Override
  public void close() {}
}
