package shop.shaded.acme.connect;

import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;

/** Gives the one block to the first reader. */
final class BlockEnumerator implements SplitEnumerator<Block, Boolean> {
  private final SplitEnumeratorContext<Block> context;
  private boolean assigned;

  BlockEnumerator(SplitEnumeratorContext<Block> context, boolean assigned) {
    this.context = context;
    this.assigned = assigned;
  }

  @Override
  public void start() {}

  @Override
  public void handleSplitRequest(int reader, String host) {}

  @Override
  public void addReader(int reader) {
    if (!assigned) {
      context.assignSplit(new Block("numbers", 0), reader);
      assigned = true;
    }
  }

  @Override
  public void addSplitsBack(List<Block> blocks, int reader) {
    blocks.forEach(block -> context.assignSplit(block, reader));
  }

  @Override
  public Boolean snapshotState(long checkpoint) {
    return assigned;
  }

  @Override
  public void close() {}
}
