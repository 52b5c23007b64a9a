package pair;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongBinaryOperator;

/** What a movement does to the stock. */
final class Kind {
  private static final LongBinaryOperator COMES = Long::sum;
  private static final LongBinaryOperator GOES = (stock, pieces) -> stock - pieces;
  private static final Map<String, LongBinaryOperator> KINDS = Map.of("receipt", COMES, "return", COMES, "correction", COMES, "sale", GOES);

  private Kind() {}

  static Optional<LongBinaryOperator> of(String name) {
    return name == null ? Optional.empty() : Optional.ofNullable(KINDS.get(name));
  }
}
