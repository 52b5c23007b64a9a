package pair;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes batches of lines; a batch is told of when its checkpoint is complete. */
public class Batches implements Sink<String>, SupportsCommitter<String> {
  @Override
  public CommittingSinkWriter<String, String> createWriter(WriterInitContext context) {
    return new Writer();
  }

  @Override
  public Committer<String> createCommitter(CommitterInitContext context) {
    return new Done();
  }

  @Override
  public SimpleVersionedSerializer<String> getCommittableSerializer() {
    return new Names();
  }

  /** Writes lines. */
  private static class Writer implements CommittingSinkWriter<String, String> {
    private long lines;

    @Override
    public void write(String line, Context context) {
      lines++;
      System.out.println(line);
    }

    @Override
    public void flush(boolean endOfInput) {}

    @Override
    public Collection<String> prepareCommit() {
      List<String> batch = new ArrayList<>();
      batch.add("batch of " + lines);
      lines = 0;
      return batch;
    }

    @Override
    public void close() {}
  }

  /** Tells of batches. */
  private static class Done implements Committer<String> {
    @Override
    public void commit(Collection<CommitRequest<String>> requests) {
      for (CommitRequest<String> request : requests) {
        System.err.println("committed " + request.getCommittable());
      }
    }

    @Override
    public void close() {}
  }

  /** Batches by their names. */
  private static class Names implements SimpleVersionedSerializer<String> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(String name) {
      return name.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String deserialize(int version, byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
