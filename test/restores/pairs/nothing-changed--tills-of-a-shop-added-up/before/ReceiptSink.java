package pair;

import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Counts the receipts of shops. */
public final class ReceiptSink implements Sink<Receipt>, SupportsWriterState<Receipt, TillCount> {
  @Override
  public SinkWriter<Receipt> createWriter(WriterInitContext context) {
    return new ReceiptWriter(List.of());
  }

  @Override
  public StatefulSinkWriter<Receipt, TillCount> restoreWriter(WriterInitContext context, Collection<TillCount> recovered) {
    return new ReceiptWriter(recovered);
  }

  @Override
  public SimpleVersionedSerializer<TillCount> getWriterStateSerializer() {
    return new TillCountSerializer();
  }
}
