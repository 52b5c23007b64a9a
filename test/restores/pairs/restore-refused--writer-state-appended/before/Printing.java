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
public class Printing implements Sink<String>, SupportsWriterState<String, Loaded> {
  @Override
  public SinkWriter<String> createWriter(WriterInitContext context) {
    return new Writer(0);
  }

  @Override
  public StatefulSinkWriter<String, Loaded> restoreWriter(WriterInitContext context, Collection<Loaded> stored) {
    return new Writer(stored.iterator().next().lines);
  }

  @Override
  public SimpleVersionedSerializer<Loaded> getWriterStateSerializer() {
    return new Written();
  }

  private static final class Writer implements StatefulSinkWriter<String, Loaded> {
    private long lines;

    Writer(long lines) {
      this.lines = lines;
    }

    @Override
    public void write(String line, Context context) {
      lines++;
      System.out.println(Line.of("lines", "all", lines));
    }

    @Override
    public void flush(boolean last) {}

    @Override
    public List<Loaded> snapshotState(long checkpoint) {
      return List.of(new Loaded("load-" + checkpoint, lines));
    }

    @Override
    public void close() {}
  }
}
