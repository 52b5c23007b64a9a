package pair;

import common.Line;

/** Counts the parcels of a depot. */
final class CountParcels extends Counting<Parcel> {
  CountParcels(CountSettings settings) {
    super(settings);
  }

  @Override
  public String map(Parcel parcel) throws Exception {
    return Line.of(settings.getLabel(), parcel.depot, next());
  }
}
