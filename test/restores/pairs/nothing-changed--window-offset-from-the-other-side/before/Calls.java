package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts calls. */
final class Calls implements AggregateFunction<Call, Long, Long> {
  @Override
  public Long createAccumulator() {
    return 0L;
  }

  @Override
  public Long add(Call call, Long calls) {
    return calls + 1;
  }

  @Override
  public Long getResult(Long calls) {
    return calls;
  }

  @Override
  public Long merge(Long one, Long other) {
    return one + other;
  }
}
