package pair;

import java.util.Collections;
import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SplitsAssignment;

/** Tells each reader where numbers begin, and gives the one split to the first. */
final class Enumerator implements SplitEnumerator<Position, Progress> {
  private final SplitEnumeratorContext<Position> context;
  private final Progress progress;
  private boolean assigned;

  Enumerator(SplitEnumeratorContext<Position> context, Progress progress, boolean assigned) {
    this.context = context;
    this.progress = progress;
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
    context.sendEventToSourceReader(subtask, new Start(progress.first()));
    if (!assigned) {
      context.assignSplits(new SplitsAssignment<>(Collections.singletonMap(subtask, Collections.singletonList(new Position(0)))));
      assigned = true;
    }
  }

  @Override
  public Progress snapshotState(long checkpoint) {
    return progress;
  }

  @Override
  public void close() {}
}
