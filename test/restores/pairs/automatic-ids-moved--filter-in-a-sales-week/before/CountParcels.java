package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** One parcel for each basket. */
final class CountParcels implements AggregateFunction<Basket, Long, Long> {
  @Override
  public Long createAccumulator() {
    return 0L;
  }

  @Override
  public Long add(Basket basket, Long parcels) {
    return parcels + 1;
  }

  @Override
  public Long getResult(Long parcels) {
    return parcels;
  }

  @Override
  public Long merge(Long one, Long other) {
    return one + other;
  }
}
