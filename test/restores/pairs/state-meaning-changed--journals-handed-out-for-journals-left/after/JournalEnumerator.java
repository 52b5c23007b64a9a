package pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;

/** Hands out journals, also those that come while the job runs. */
final class JournalEnumerator implements SplitEnumerator<JournalSplit, Collection<String>> {
  private final SplitEnumeratorContext<JournalSplit> context;
  private final Log log;
  private final Set<String> names;

  /** @param names of the journals that were handed out */
  JournalEnumerator(SplitEnumeratorContext<JournalSplit> context, Log log, Collection<String> names) {
    this.context = context;
    this.log = log;
    this.names = new TreeSet<>(names);
  }

  @Override
  public void start() {}

  @Override
  public void handleSplitRequest(int subtask, String host) {
    for (String journal : log.journals()) {
      if (names.add(journal)) {
        context.assignSplit(JournalSplit.begin(journal), subtask);
        return;
      }
    }
  }

  @Override
  public void addSplitsBack(List<JournalSplit> splits, int subtask) {
    splits.forEach(split -> names.remove(split.splitId()));
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
