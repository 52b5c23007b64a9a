package pair;

import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Ascending numbers from one that the enumerator alone knows. */
final class Numbers implements Source<Long, Position, Assignment> {
  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Long, Position> createReader(SourceReaderContext context) {
    return new Reader();
  }

  @Override
  public SplitEnumerator<Position, Assignment> createEnumerator(SplitEnumeratorContext<Position> context) {
    return new Enumerator(context, Assignment.fresh(), false);
  }

  @Override
  public SplitEnumerator<Position, Assignment> restoreEnumerator(SplitEnumeratorContext<Position> context, Assignment assignment) {
    return new Enumerator(context, assignment, true);
  }

  @Override
  public SimpleVersionedSerializer<Assignment> getEnumeratorCheckpointSerializer() {
    return new AssignmentSerializer();
  }

  @Override
  public SimpleVersionedSerializer<Position> getSplitSerializer() {
    return new PositionSerializer();
  }
}
