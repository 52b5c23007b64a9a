package pair;

import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.connector.base.sink.AsyncSinkBase;
import org.apache.flink.connector.base.sink.writer.BufferedRequestState;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Sends lines in batches. */
public final class Api extends AsyncSinkBase<String, Request> {
  public Api() {
    super((line, context) -> Request.of(line), 50, 1, 100_000, 1_000_000, 60_000, 10_000);
  }

  @Override
  public StatefulSinkWriter<String, BufferedRequestState<Request>> createWriter(WriterInitContext context) {
    return restoreWriter(context, List.of());
  }

  @Override
  public StatefulSinkWriter<String, BufferedRequestState<Request>> restoreWriter(WriterInitContext context, Collection<BufferedRequestState<Request>> states) {
    return new ApiWriter(getElementConverter(), context, getMaxBatchSize(), states);
  }

  @Override
  public SimpleVersionedSerializer<BufferedRequestState<Request>> getWriterStateSerializer() {
    return new RequestSerializer();
  }
}
