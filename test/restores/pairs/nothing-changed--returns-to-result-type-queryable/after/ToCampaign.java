package pair;

import common.Feed;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;

/** Finds the campaign of a click. */
final class ToCampaign<N extends Number> implements MapFunction<N, Tuple3<String, Long, String>>, ResultTypeQueryable<Tuple3<String, Long, String>> {
  @Override
  public Tuple3<String, Long, String> map(N number) {
    return Tuple3.of(Feed.key(number.longValue()), 1L, "first");
  }

  @Override
  public TypeInformation<Tuple3<String, Long, String>> getProducedType() {
    return TypeInformation.of(new TypeHint<Tuple3<String, Long, String>>() {});
  }
}
