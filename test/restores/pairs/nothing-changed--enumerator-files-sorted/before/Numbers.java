package pair;

import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Ascending numbers from one that the enumerator alone knows. */
final class Numbers implements Source<Long, Position, SeenFiles> {
  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Long, Position> createReader(SourceReaderContext context) {
    return new Reader();
  }

  @Override
  public SplitEnumerator<Position, SeenFiles> createEnumerator(SplitEnumeratorContext<Position> context) {
    return new Enumerator(context, SeenFiles.fresh(), false);
  }

  @Override
  public SplitEnumerator<Position, SeenFiles> restoreEnumerator(SplitEnumeratorContext<Position> context, SeenFiles seenFiles) {
    return new Enumerator(context, seenFiles, true);
  }

  @Override
  public SimpleVersionedSerializer<SeenFiles> getEnumeratorCheckpointSerializer() {
    return new SeenFilesSerializer();
  }

  @Override
  public SimpleVersionedSerializer<Position> getSplitSerializer() {
    return new PositionSerializer();
  }
}
