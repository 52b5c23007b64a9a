package pair;

import common.Line;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Prints lines, and the number of each. */
final class Post implements Sink<String>, SupportsWriterState<String, Long> {
  @Override
  public SinkWriter<String> createWriter(WriterInitContext context) {
    return new Writer(0);
  }

  @Override
  public StatefulSinkWriter<String, Long> restoreWriter(WriterInitContext context, Collection<Long> stored) {
    return new Writer(stored.stream().mapToLong(Long::longValue).sum());
  }

  @Override
  public SimpleVersionedSerializer<Long> getWriterStateSerializer() {
    return new PostedSerializer();
  }

  private static final class Writer implements StatefulSinkWriter<String, Long> {
    private long posted;

    Writer(long posted) {
      this.posted = posted;
    }

    @Override
    public void write(String letter, Context context) {
      System.out.println(letter);
      System.out.println(Line.of("posted", "all", ++posted));
    }

    @Override
    public void flush(boolean last) {}

    @Override
    public List<Long> snapshotState(long checkpoint) {
      return List.of(posted);
    }

    @Override
    public void close() {}
  }
}
