package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what is sent back. */
final class Returns {
  private Returns() {}

  static void build(StreamExecutionEnvironment env) {
    Feed.of(env, "returns").uid("returns").keyBy(Feed::key).process(new Count("returns")).uid("count-returns").print().uid("returns-out");
  }
}
