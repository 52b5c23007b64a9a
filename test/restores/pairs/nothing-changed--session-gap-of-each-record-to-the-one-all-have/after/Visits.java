package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Puts views together. */
final class Visits implements AggregateFunction<View, Visit, Visit> {
  @Override
  public Visit createAccumulator() {
    return new Visit();
  }

  @Override
  public Visit add(View view, Visit visit) {
    return visit.with(view);
  }

  @Override
  public Visit getResult(Visit visit) {
    return visit;
  }

  @Override
  public Visit merge(Visit one, Visit other) {
    return one.with(other);
  }
}
