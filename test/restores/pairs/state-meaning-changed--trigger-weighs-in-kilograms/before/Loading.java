package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts what lies on a pallet. */
final class Loading implements AggregateFunction<Parcel, Integer, Integer> {
  @Override
  public Integer createAccumulator() {
    return 0;
  }

  @Override
  public Integer add(Parcel parcel, Integer parcels) {
    return parcels + 1;
  }

  @Override
  public Integer getResult(Integer parcels) {
    return parcels;
  }

  @Override
  public Integer merge(Integer one, Integer other) {
    return one + other;
  }
}
