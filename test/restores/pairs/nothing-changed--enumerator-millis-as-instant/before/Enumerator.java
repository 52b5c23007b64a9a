package pair;

import java.util.Collections;
import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SplitsAssignment;

/** Tells each reader where numbers begin, and gives the one split to the first. */
final class Enumerator implements SplitEnumerator<Position, Listing> {
  private final SplitEnumeratorContext<Position> context;
  private final Listing listing;
  private boolean assigned;

  Enumerator(SplitEnumeratorContext<Position> context, Listing listing, boolean assigned) {
    this.context = context;
    this.listing = listing;
    this.assigned = assigned;
  }

  @Override
  public void start() {}

  @Override
  public void handleSplitRequest(int subtask, String host) {}

  @Override
  public void addSplitsBack(List<Position> splits, int subtask) {
    assigned = false;
  }

  @Override
  public void addReader(int subtask) {
    context.sendEventToSourceReader(subtask, new Start(listing.first()));
    if (!assigned) {
      context.assignSplits(new SplitsAssignment<>(Collections.singletonMap(subtask, Collections.singletonList(new Position(0)))));
      assigned = true;
    }
  }

  @Override
  public Listing snapshotState(long checkpoint) {
    return listing;
  }

  @Override
  public void close() {}
}
