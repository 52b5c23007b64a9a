package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** One topic, and where it stands in the list. */
final class Topic {
  private final String name;
  private final int index;

  Topic(String name, int index) {
    this.name = name;
    this.index = index;
  }

  void archive(StreamExecutionEnvironment env) {
    Feed.of(env, name).uid("topic-" + index).keyBy(Feed::key).process(new Count(name, "archived", name.startsWith("invoice") ? 1 : 5000)).uid("archive-" + index).name("Archive " + name).print().uid("out-" + index);
  }
}
