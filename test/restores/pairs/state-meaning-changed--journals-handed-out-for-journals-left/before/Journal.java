package pair;

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
final class Journal implements Source<Long, JournalSplit, Collection<String>> {
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
  public SplitEnumerator<JournalSplit, Collection<String>> createEnumerator(SplitEnumeratorContext<JournalSplit> context) {
    return new JournalEnumerator(context, List.of(name));
  }

  @Override
  public SplitEnumerator<JournalSplit, Collection<String>> restoreEnumerator(SplitEnumeratorContext<JournalSplit> context, Collection<String> names) {
    return new JournalEnumerator(context, names);
  }

  @Override
  public SimpleVersionedSerializer<JournalSplit> getSplitSerializer() {
    return new JournalSplitSerializer();
  }

  @Override
  public SimpleVersionedSerializer<Collection<String>> getEnumeratorCheckpointSerializer() {
    return new JournalNamesSerializer();
  }
}
