package acme.connect;

import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Ascending numbers without end, a hundred a second, in one block. */
public final class NumbersSource implements Source<Long, Block, Boolean> {
  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Long, Block> createReader(SourceReaderContext context) {
    return new BlockReader();
  }

  @Override
  public SplitEnumerator<Block, Boolean> createEnumerator(SplitEnumeratorContext<Block> context) {
    return new BlockEnumerator(context, false);
  }

  @Override
  public SplitEnumerator<Block, Boolean> restoreEnumerator(SplitEnumeratorContext<Block> context, Boolean assigned) {
    return new BlockEnumerator(context, assigned);
  }

  @Override
  public SimpleVersionedSerializer<Boolean> getEnumeratorCheckpointSerializer() {
    return new AssignedSerializer();
  }

  @Override
  public SimpleVersionedSerializer<Block> getSplitSerializer() {
    return new BlockSerializer();
  }
}
