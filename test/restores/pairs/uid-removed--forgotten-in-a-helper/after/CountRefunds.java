package pair;

import common.Count;

/** Refunds of each customer. */
final class CountRefunds extends Count {
  CountRefunds() {
    super("refunds", "refunded");
  }
}
