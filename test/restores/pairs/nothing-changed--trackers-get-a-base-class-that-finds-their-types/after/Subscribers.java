package pair;

import common.Line;

/** Follows what subscribers use. */
final class Subscribers extends Tracked<Usage, SubscriberStats> {
  @Override
  protected SubscriberStats empty() {
    return new SubscriberStats();
  }

  @Override
  protected String track(Usage usage, SubscriberStats now) {
    now.records++;
    now.kilobytes += usage.kilobytes;
    return Line.of("subscriber", usage.subscriber, now.records);
  }
}
