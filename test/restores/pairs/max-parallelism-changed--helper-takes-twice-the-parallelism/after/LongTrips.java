package pair;

import org.apache.flink.api.common.functions.FilterFunction;

/** Trips of some length. */
final class LongTrips implements FilterFunction<Trip> {
  @Override
  public boolean filter(Trip trip) {
    return trip.kilometres >= 10;
  }
}
