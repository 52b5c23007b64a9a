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
public final class ReceiptSink implements Sink<Receipt>, SupportsWriterState<Receipt, ShopCount> {
  @Override
  public SinkWriter<Receipt> createWriter(WriterInitContext context) {
    return new ReceiptWriter(List.of());
  }

  @Override
  public StatefulSinkWriter<Receipt, ShopCount> restoreWriter(WriterInitContext context, Collection<ShopCount> recovered) {
    return new ReceiptWriter(recovered);
  }

  @Override
  public SimpleVersionedSerializer<ShopCount> getWriterStateSerializer() {
    return new ShopCountSerializer();
  }
}
