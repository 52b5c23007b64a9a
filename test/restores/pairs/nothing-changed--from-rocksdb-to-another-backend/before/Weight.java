package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Adds up kilos. */
final class Weight implements AggregateFunction<Parcel, Long, Long> {
  @Override
  public Long createAccumulator() {
    return 0L;
  }

  @Override
  public Long add(Parcel parcel, Long kilos) {
    return kilos + parcel.kilos;
  }

  @Override
  public Long getResult(Long kilos) {
    return kilos;
  }

  @Override
  public Long merge(Long one, Long other) {
    return one + other;
  }
}
