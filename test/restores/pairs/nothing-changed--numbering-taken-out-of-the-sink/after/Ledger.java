package pair;

import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** Writes lines. */
public class Ledger implements Sink<String> {
  @Override
  public SinkWriter<String> createWriter(WriterInitContext context) {
    return new Writer();
  }

  private static final class Writer implements SinkWriter<String> {
    @Override
    public void write(String line, Context context) {
      System.out.println(line);
    }

    @Override
    public void flush(boolean last) {}

    @Override
    public void close() {}
  }
}
