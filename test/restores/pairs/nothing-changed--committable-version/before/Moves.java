package pair;

import common.Line;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Stages files and moves them when their checkpoint is complete. */
public final class Moves implements Sink<String>, SupportsCommitter<Move> {
  @Override
  public CommittingSinkWriter<String, Move> createWriter(WriterInitContext context) {
    return new Writer();
  }

  @Override
  public Committer<Move> createCommitter(CommitterInitContext context) {
    return new Mover();
  }

  @Override
  public SimpleVersionedSerializer<Move> getCommittableSerializer() {
    return new MoveSerializer();
  }

  /** Stages one file for each checkpoint but the first. */
  private static final class Writer implements CommittingSinkWriter<String, Move> {
    private boolean began;

    @Override
    public void write(String line, Context context) {
      System.out.println(line);
    }

    @Override
    public void flush(boolean endOfInput) {}

    @Override
    public Collection<Move> prepareCommit() {
      Move move = began ? new Move("staging", "final") : new Move("none", "none");
      began = true;
      return List.of(move);
    }

    @Override
    public void close() {}
  }

  /** Says what it moves. */
  private static final class Mover implements Committer<Move> {
    @Override
    public void commit(Collection<CommitRequest<Move>> requests) {
      for (CommitRequest<Move> request : requests) {
        System.out.println(Line.of("from", "move", request.getCommittable().from()));
        System.out.println(Line.of("to", "move", request.getCommittable().to()));
      }
    }

    @Override
    public void close() {}
  }
}
