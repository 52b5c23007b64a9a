package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Reads the limits of banks, which tell what may just be taken. */
final class ParseLimit implements MapFunction<Long, Limit> {
  @Override
  public Limit map(Long number) {
    Limit limit = new Limit();
    limit.bank = "bank-" + number % 2;
    limit.cents = 500_00 + 1;
    return limit;
  }
}
