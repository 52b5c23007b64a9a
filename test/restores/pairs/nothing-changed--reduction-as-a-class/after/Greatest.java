package pair;

import java.util.Comparator;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** The greater of two amounts, the later one of equal ones. */
final class Greatest implements ReduceFunction<Tuple2<String, Long>> {
  private static final Comparator<Tuple2<String, Long>> BY_AMOUNT = Comparator.comparing(amount -> amount.f1, Comparator.nullsFirst(Comparator.naturalOrder()));

  @Override
  public Tuple2<String, Long> reduce(Tuple2<String, Long> one, Tuple2<String, Long> other) {
    return BY_AMOUNT.compare(one, other) <= 0 ? other : one;
  }
}
