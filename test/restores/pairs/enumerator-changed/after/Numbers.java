package pair;

import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Ascending numbers from one that the enumerator alone knows. */
final class Numbers implements Source<Long, Position, Found> {
  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Long, Position> createReader(SourceReaderContext context) {
    return new Reader();
  }

  @Override
  public SplitEnumerator<Position, Found> createEnumerator(SplitEnumeratorContext<Position> context) {
    return new Enumerator(context, new Found(1_000_000, 3), false);
  }

  @Override
  public SplitEnumerator<Position, Found> restoreEnumerator(SplitEnumeratorContext<Position> context, Found found) {
    return new Enumerator(context, found, true);
  }

  @Override
  public SimpleVersionedSerializer<Found> getEnumeratorCheckpointSerializer() {
    return new FoundSerializer();
  }

  @Override
  public SimpleVersionedSerializer<Position> getSplitSerializer() {
    return new PositionSerializer();
  }
}
