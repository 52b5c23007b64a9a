package pair;

import common.Count;
import common.Feed;
import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Whose events are counted. */
final class Tenant {
  private final String name;
  private final int share;

  Tenant(String name, int share) {
    this.name = name;
    this.share = share;
  }

  void count(DataStream<Long> events) {
    events.filter(own(share)).name("events of " + name).keyBy(Feed::key).process(new Count(name)).name("count of " + name).uid("count-" + name).print().name("counts of " + name);
  }

  private static FilterFunction<Long> own(int share) {
    return number -> number % 4 == share;
  }
}
