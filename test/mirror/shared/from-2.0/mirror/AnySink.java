package mirror;

import org.apache.flink.api.connector.sink2.Sink;

/** A sink that makes its writer from the newer context alone; before Flink 2 it has to have the older method, too. */
public interface AnySink<T> extends Sink<T> {}
