package pair;

import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Sends lines in batches. */
public final class BatchSink implements Sink<Long>, SupportsWriterState<Long, Pending> {
  @Override
  public SinkWriter<Long> createWriter(WriterInitContext context) {
    return new BatchWriter(List.of());
  }

  @Override
  public StatefulSinkWriter<Long, Pending> restoreWriter(WriterInitContext context, Collection<Pending> recovered) {
    return new BatchWriter(recovered);
  }

  @Override
  public SimpleVersionedSerializer<Pending> getWriterStateSerializer() {
    return new PendingSerializer();
  }
}
