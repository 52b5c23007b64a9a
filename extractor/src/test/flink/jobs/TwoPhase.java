package jobs;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** A sink with a writer that has state and a committer; it writes nothing. Its parent bridges two versions of the interface. */
public final class TwoPhase extends DiscardingSink<Long>
    implements SupportsWriterState<Long, String>, SupportsCommitter<String> {
  @Override
  public Writer createWriter(WriterInitContext context) {
    return new Writer();
  }

  @Override
  public StatefulSinkWriter<Long, String> restoreWriter(WriterInitContext context, Collection<String> state) {
    return new Writer();
  }

  @Override
  public Committer<String> createCommitter(CommitterInitContext context) {
    return new Committer<String>() {
      @Override
      public void commit(Collection<CommitRequest<String>> requests) {}

      @Override
      public void close() {}
    };
  }

  @Override
  public SimpleVersionedSerializer<String> getCommittableSerializer() {
    return new Text();
  }

  @Override
  public SimpleVersionedSerializer<String> getWriterStateSerializer() {
    return new Text();
  }

  public static final class Writer implements StatefulSinkWriter<Long, String>, CommittingSinkWriter<Long, String> {
    @Override
    public void write(Long n, Context context) {}

    @Override
    public void flush(boolean end) {}

    @Override
    public Collection<String> prepareCommit() {
      return Collections.singletonList("transaction");
    }

    @Override
    public List<String> snapshotState(long checkpoint) {
      return Collections.singletonList("state");
    }

    @Override
    public void close() {}
  }

  private static final class Text implements SimpleVersionedSerializer<String> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(String text) throws IOException {
      return text.getBytes("UTF-8");
    }

    @Override
    public String deserialize(int version, byte[] bytes) throws IOException {
      return new String(bytes, "UTF-8");
    }
  }
}
