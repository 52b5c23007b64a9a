package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Sums up the receipts of a minute. */
final class ToTillFact implements MapFunction<Long, TillFact> {
  @Override
  public TillFact map(Long number) {
    double takings = 0;
    long cancelled = 0;
    for (int receipt = 0; receipt < 5; receipt++) {
      takings += 10 + receipt;
      if (receipt == number % 7) {
        cancelled++;
      }
    }
    return new TillFact("shop-" + number % 4, "district-" + number % 2, number / 4 + 1, 5, takings, cancelled);
  }
}
