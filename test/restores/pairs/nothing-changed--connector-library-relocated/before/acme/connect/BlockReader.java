package acme.connect;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.core.io.InputStatus;

/** Reads a block. */
final class BlockReader implements SourceReader<Long, Block> {
  private final CompletableFuture<Void> given = new CompletableFuture<>();
  private String name;
  private long next;

  @Override
  public void start() {}

  @Override
  public InputStatus pollNext(ReaderOutput<Long> output) throws InterruptedException {
    if (name == null) {
      return InputStatus.NOTHING_AVAILABLE;
    }
    Thread.sleep(10);
    output.collect(next++);
    return InputStatus.MORE_AVAILABLE;
  }

  @Override
  public List<Block> snapshotState(long checkpoint) {
    return name == null ? List.of() : List.of(new Block(name, next));
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    return given;
  }

  @Override
  public void addSplits(List<Block> blocks) {
    for (Block block : blocks) {
      name = block.splitId();
      next = block.next();
    }
    given.complete(null);
  }

  @Override
  public void notifyNoMoreSplits() {}

  @Override
  public void close() {}
}
