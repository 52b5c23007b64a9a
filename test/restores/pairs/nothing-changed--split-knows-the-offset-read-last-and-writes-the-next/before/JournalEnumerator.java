package pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;

/** Hands out the journal. */
final class JournalEnumerator implements SplitEnumerator<JournalSplit, Collection<JournalSplit>> {
  private final SplitEnumeratorContext<JournalSplit> context;
  private final Deque<JournalSplit> unassigned;

  JournalEnumerator(SplitEnumeratorContext<JournalSplit> context, Deque<JournalSplit> unassigned) {
    this.context = context;
    this.unassigned = unassigned;
  }

  @Override
  public void start() {}

  @Override
  public void handleSplitRequest(int subtask, String host) {
    if (!unassigned.isEmpty()) {
      context.assignSplit(unassigned.poll(), subtask);
    }
  }

  @Override
  public void addSplitsBack(List<JournalSplit> splits, int subtask) {
    unassigned.addAll(splits);
  }

  @Override
  public void addReader(int subtask) {}

  @Override
  public Collection<JournalSplit> snapshotState(long checkpoint) {
    return new ArrayList<>(unassigned);
  }

  @Override
  public void close() {}
}
