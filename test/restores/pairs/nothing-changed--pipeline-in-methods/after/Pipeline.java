package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;

/** Puts the job together. */
final class Pipeline {
  private final DataStream<Long> orders;

  Pipeline(DataStream<Long> orders) {
    this.orders = orders;
  }

  void counted(String label, long first, String sink) {
    byKey().process(new Count(label, "count", first)).uid(label).print().uid(sink);
  }

  private KeyedStream<Long, String> byKey() {
    return orders.keyBy(Feed::key);
  }
}
