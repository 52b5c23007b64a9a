package pair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;

/** Hands out journals. */
final class JournalEnumerator implements SplitEnumerator<JournalSplit, Collection<String>> {
  private final SplitEnumeratorContext<JournalSplit> context;
  private final Deque<String> names;

  /** @param names of the journals that nobody reads yet */
  JournalEnumerator(SplitEnumeratorContext<JournalSplit> context, Collection<String> names) {
    this.context = context;
    this.names = new ArrayDeque<>(names);
  }

  @Override
  public void start() {}

  @Override
  public void handleSplitRequest(int subtask, String host) {
    if (!names.isEmpty()) {
      context.assignSplit(JournalSplit.begin(names.poll()), subtask);
    }
  }

  @Override
  public void addSplitsBack(List<JournalSplit> splits, int subtask) {
    splits.forEach(split -> names.add(split.splitId()));
  }

  @Override
  public void addReader(int subtask) {}

  @Override
  public Collection<String> snapshotState(long checkpoint) {
    return new ArrayList<>(names);
  }

  @Override
  public void close() {}
}
