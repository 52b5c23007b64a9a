package pair;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** Writes lines, each at once. */
public class Batches implements Sink<String> {
  @Override
  public SinkWriter<String> createWriter(WriterInitContext context) {
    return new Writer();
  }

  /** Writes lines. */
  private static class Writer implements SinkWriter<String> {
    @Override
    public void write(String line, Context context) {
      System.out.println(line);
    }

    @Override
    public void flush(boolean endOfInput) {}

    @Override
    public void close() {}
  }
}
