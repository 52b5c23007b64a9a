package pair;

import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Ascending numbers from one that the enumerator alone knows. */
final class Numbers implements Source<Long, Position, Listing> {
  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Long, Position> createReader(SourceReaderContext context) {
    return new Reader();
  }

  @Override
  public SplitEnumerator<Position, Listing> createEnumerator(SplitEnumeratorContext<Position> context) {
    return new Enumerator(context, Listing.fresh(), false);
  }

  @Override
  public SplitEnumerator<Position, Listing> restoreEnumerator(SplitEnumeratorContext<Position> context, Listing listing) {
    return new Enumerator(context, listing, true);
  }

  @Override
  public SimpleVersionedSerializer<Listing> getEnumeratorCheckpointSerializer() {
    return new ListingSerializer();
  }

  @Override
  public SimpleVersionedSerializer<Position> getSplitSerializer() {
    return new PositionSerializer();
  }
}
