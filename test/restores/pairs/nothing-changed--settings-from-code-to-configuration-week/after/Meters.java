package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where readings of meters come from. */
final class Meters {
  private Meters() {}

  static SingleOutputStreamOperator<Usage> of(StreamExecutionEnvironment env) {
    return Feed.of(env, "meters").uid("meters").map(Usage::of).returns(Usage.class).uid("parse").name("Parse readings");
  }
}
