package pair;

import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.streaming.api.connector.sink2.SupportsPreWriteTopology;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Writes lines, each of which is numbered within its key before. */
public class Ledger implements Sink<String>, SupportsPreWriteTopology<String> {
  @Override
  public DataStream<String> addPreWriteTopology(DataStream<String> customers) {
    return customers.keyBy(customer -> customer).process(new NumberLines()).uid("numbers").name("Number lines");
  }

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
