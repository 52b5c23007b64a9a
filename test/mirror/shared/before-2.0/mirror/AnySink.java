package mirror;

import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;

/** A sink that makes its writer from the newer context alone; before Flink 2 it has to have the older method, too. */
public interface AnySink<T> extends Sink<T> {
  @Override
  default SinkWriter<T> createWriter(InitContext context) {
    throw new UnsupportedOperationException("Flink asks with the newer context.");
  }
}
