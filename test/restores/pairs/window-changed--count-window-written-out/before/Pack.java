package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** How many parcels a pallet holds, and where in its forty it was begun. */
final class Pack implements AggregateFunction<Long, Tuple2<Long, Integer>, String> {
  @Override
  public Tuple2<Long, Integer> createAccumulator() {
    return Tuple2.of(Long.MAX_VALUE, 0);
  }

  @Override
  public Tuple2<Long, Integer> add(Long parcel, Tuple2<Long, Integer> pallet) {
    return Tuple2.of(Math.min(parcel, pallet.f0), pallet.f1 + 1);
  }

  @Override
  public String getResult(Tuple2<Long, Integer> pallet) {
    return Line.of("pallet", Feed.key(pallet.f0), pallet.f1 + " parcels, " + (pallet.f0 < 4 ? "the first pallet" : "begun at " + pallet.f0 / 4 % 40));
  }

  @Override
  public Tuple2<Long, Integer> merge(Tuple2<Long, Integer> one, Tuple2<Long, Integer> other) {
    return Tuple2.of(Math.min(one.f0, other.f0), one.f1 + other.f1);
  }
}
