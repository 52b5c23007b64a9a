package pair;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** The entries of a ledger, by their offsets. */
final class Journal implements Source<Long, JournalSplit, Collection<JournalSplit>> {
  private final String name;

  Journal(String name) {
    this.name = name;
  }

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Long, JournalSplit> createReader(SourceReaderContext context) {
    return new JournalReader(context);
  }

  @Override
  public SplitEnumerator<JournalSplit, Collection<JournalSplit>> createEnumerator(SplitEnumeratorContext<JournalSplit> context) {
    return new JournalEnumerator(context, new ArrayDeque<>(List.of(JournalSplit.begin(name))));
  }

  @Override
  public SplitEnumerator<JournalSplit, Collection<JournalSplit>> restoreEnumerator(SplitEnumeratorContext<JournalSplit> context, Collection<JournalSplit> splits) {
    return new JournalEnumerator(context, new ArrayDeque<>(splits));
  }

  @Override
  public SimpleVersionedSerializer<JournalSplit> getSplitSerializer() {
    return new JournalSplitSerializer();
  }

  @Override
  public SimpleVersionedSerializer<Collection<JournalSplit>> getEnumeratorCheckpointSerializer() {
    return new JournalSplitsSerializer();
  }
}
