package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Reads a payment. */
final class ParseTransaction implements MapFunction<Long, Transaction> {
  @Override
  public Transaction map(Long number) {
    return Transaction.of(number);
  }
}
