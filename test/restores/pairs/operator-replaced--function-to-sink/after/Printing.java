package pair;

import common.Line;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes lines, and remembers how many. */
public class Printing implements Sink<String>, SupportsWriterState<String, Long> {
  @Override
  public SinkWriter<String> createWriter(WriterInitContext context) {
    return new Writer(0);
  }

  @Override
  public StatefulSinkWriter<String, Long> restoreWriter(WriterInitContext context, Collection<Long> stored) {
    long lines = 0;
    for (Long restored : stored) {
      lines += restored;
    }
    return new Writer(lines);
  }

  @Override
  public SimpleVersionedSerializer<Long> getWriterStateSerializer() {
    return new Written();
  }

  private static final class Writer implements StatefulSinkWriter<String, Long> {
    private long lines;

    Writer(long lines) {
      this.lines = lines;
    }

    @Override
    public void write(String key, Context context) {
      System.out.println(Line.of("lines", "all", ++lines));
    }

    @Override
    public void flush(boolean last) {}

    @Override
    public List<Long> snapshotState(long checkpoint) {
      return List.of(lines);
    }

    @Override
    public void close() {}
  }
}
