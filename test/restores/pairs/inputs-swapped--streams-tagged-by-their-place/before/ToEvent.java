package pair;

import common.Feed;
import org.apache.flink.api.common.functions.MapFunction;

/** Makes events of a channel. */
final class ToEvent implements MapFunction<Long, Event> {
  private final String channel;
  private final int place;

  ToEvent(String channel, int place) {
    this.channel = channel;
    this.place = place;
  }

  @Override
  public Event map(Long number) {
    return new Event(Feed.key(number), channel, place);
  }
}
