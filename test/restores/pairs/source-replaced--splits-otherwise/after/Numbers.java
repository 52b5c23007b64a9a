package pair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource.NumberSequenceSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Ascending numbers, with splits written in a way of its own. */
final class Numbers implements Source<Long, NumberSequenceSplit, Collection<NumberSequenceSplit>> {
  private final NumberSequenceSource numbers = new NumberSequenceSource(0, Long.MAX_VALUE - 1);

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Long, NumberSequenceSplit> createReader(SourceReaderContext context) {
    return numbers.createReader(context);
  }

  @Override
  public SplitEnumerator<NumberSequenceSplit, Collection<NumberSequenceSplit>> createEnumerator(SplitEnumeratorContext<NumberSequenceSplit> context) {
    return numbers.createEnumerator(context);
  }

  @Override
  public SplitEnumerator<NumberSequenceSplit, Collection<NumberSequenceSplit>> restoreEnumerator(SplitEnumeratorContext<NumberSequenceSplit> context, Collection<NumberSequenceSplit> splits) {
    return numbers.restoreEnumerator(context, splits);
  }

  @Override
  public SimpleVersionedSerializer<Collection<NumberSequenceSplit>> getEnumeratorCheckpointSerializer() {
    return numbers.getEnumeratorCheckpointSerializer();
  }

  @Override
  public SimpleVersionedSerializer<NumberSequenceSplit> getSplitSerializer() {
    return new TextSplits();
  }

  /** `id from to`. */
  private static final class TextSplits implements SimpleVersionedSerializer<NumberSequenceSplit> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(NumberSequenceSplit split) {
      return (split.splitId() + "," + split.from() + "," + split.to()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public NumberSequenceSplit deserialize(int version, byte[] bytes) throws IOException {
      String[] parts = new String(bytes, StandardCharsets.UTF_8).split(",");
      return new NumberSequenceSplit(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }
  }
}
