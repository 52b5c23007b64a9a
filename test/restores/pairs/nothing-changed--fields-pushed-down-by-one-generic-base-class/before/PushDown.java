package pair;

import org.apache.flink.api.common.functions.FlatMapFunction;

/** Copies what stands in front of a batch into each of its events. */
abstract class PushDown<T> implements FlatMapFunction<Batch, T> {
  protected static String lowerCase(String user) {
    return user == null ? "" : user.toLowerCase();
  }
}
