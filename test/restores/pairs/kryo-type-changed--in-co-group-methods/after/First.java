package pair;
import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.util.Collector;

/** Tells where the first trip of a customer began, once there are some. */
public class First implements CoGroupFunction<Long, Trip, String> {
  private static final int SOME = 8;

  @Override
  public void coGroup(Iterable<Long> orders, Iterable<Trip> trips, Collector<String> out) {
    String customer = null;
    String start = null;
    int all = 0;
    for (Trip trip : trips) {
      customer = trip.customer;
      start = start == null ? trip.start() : start;
      all++;
    }
    for (Long order : orders) {
      customer = Feed.key(order);
      all++;
    }
    out.collect(Line.of("start", customer, all < SOME || start == null ? "none" : start));
  }
}
