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

/** Prints what it is given, and counts it; the count is the writer's state. */
public class Printing implements Sink<String>, SupportsWriterState<String, Long[]> {
  @Override
  public SinkWriter<String> createWriter(WriterInitContext context) {
    return new Writer(0, 0);
  }

  @Override
  public StatefulSinkWriter<String, Long[]> restoreWriter(WriterInitContext context, Collection<Long[]> stored) {
    Long[] first = stored.iterator().next();
    return new Writer(first[0], first[1]);
  }

  @Override
  public SimpleVersionedSerializer<Long[]> getWriterStateSerializer() {
    return new Written();
  }

  private static final class Writer implements StatefulSinkWriter<String, Long[]> {
    private long lines;
    private long letters;

    Writer(long lines, long letters) {
      this.lines = lines;
      this.letters = letters;
    }

    @Override
    public void write(String line, Context context) {
      lines++;
      letters += 7;
      System.out.println(Line.of("lines", "all", lines));
    }

    @Override
    public void flush(boolean last) {}

    @Override
    public List<Long[]> snapshotState(long checkpoint) {
      return List.of(new Long[][] {{lines, letters}});
    }

    @Override
    public void close() {}
  }
}
