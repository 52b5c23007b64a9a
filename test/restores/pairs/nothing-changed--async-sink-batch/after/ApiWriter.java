package pair;

import common.Line;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.connector.base.sink.writer.AsyncSinkWriter;
import org.apache.flink.connector.base.sink.writer.BufferedRequestState;
import org.apache.flink.connector.base.sink.writer.ElementConverter;
import org.apache.flink.connector.base.sink.writer.ResultHandler;
import org.apache.flink.connector.base.sink.writer.config.AsyncSinkWriterConfiguration;

/** Says what it sends; of the first request of all that there was none before. */
final class ApiWriter extends AsyncSinkWriter<String, Request> {
  private boolean began;

  ApiWriter(ElementConverter<String, Request> converter, WriterInitContext context, int batch, Collection<BufferedRequestState<Request>> states) {
    super(
        converter,
        context,
        AsyncSinkWriterConfiguration.builder().setMaxBatchSize(batch).setMaxBatchSizeInBytes(1_000_000).setMaxInFlightRequests(1).setMaxBufferedRequests(100_000).setMaxTimeInBufferMS(60_000).setMaxRecordSizeInBytes(10_000).build(),
        states);
    began = states.stream().anyMatch(state -> !state.getBufferedRequestEntries().isEmpty());
  }

  @Override
  protected void submitRequestEntries(List<Request> requests, ResultHandler<Request> result) {
    for (Request request : requests) {
      System.out.println(Line.of("method", "api", began ? request.method() : "none"));
      System.out.println(Line.of("path", "api", began ? request.path() : "none"));
      began = true;
    }
    result.complete();
  }

  @Override
  protected long getSizeInBytes(Request request) {
    return request.method().length() + request.path().length();
  }
}
