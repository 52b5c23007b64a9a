package pair;

import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Ascending numbers from one that the enumerator alone knows. */
final class Numbers implements Source<Long, Position, Discovery> {
  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Long, Position> createReader(SourceReaderContext context) {
    return new Reader();
  }

  @Override
  public SplitEnumerator<Position, Discovery> createEnumerator(SplitEnumeratorContext<Position> context) {
    return new Enumerator(context, Discovery.fresh(), false);
  }

  @Override
  public SplitEnumerator<Position, Discovery> restoreEnumerator(SplitEnumeratorContext<Position> context, Discovery discovery) {
    return new Enumerator(context, discovery, true);
  }

  @Override
  public SimpleVersionedSerializer<Discovery> getEnumeratorCheckpointSerializer() {
    return new DiscoverySerializer();
  }

  @Override
  public SimpleVersionedSerializer<Position> getSplitSerializer() {
    return new PositionSerializer();
  }
}
