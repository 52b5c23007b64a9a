package pair;

import common.Count;
import common.Feed;
import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the visits of a museum. */
final class VisitsPipeline {
  void build(StreamExecutionEnvironment env) {
    Feed.of(env, "visits").uid("visits").filter(paying()).uid("paying").keyBy(Feed::key).process(new Count("visits")).uid("count").print().uid("out");
  }

  private FilterFunction<Long> paying() {
    return new FilterFunction<Long>() {
      @Override
      public boolean filter(Long visit) {
        return visit >= 0;
      }
    };
  }
}
