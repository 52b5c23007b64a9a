package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;

/** Steps behind a keyed stream. */
final class KeyedSteps {
  private final KeyedStream<Long, String> keyed;

  private KeyedSteps(KeyedStream<Long, String> keyed) {
    this.keyed = keyed;
  }

  static KeyedSteps of(DataStream<Long> in) {
    return new KeyedSteps(in.keyBy(Feed::key));
  }

  SingleOutputStreamOperator<String> counted(KeyedProcessFunction<String, Long, String> function, String uid) {
    return keyed.process(function).uid(uid).name("Step " + uid);
  }
}
