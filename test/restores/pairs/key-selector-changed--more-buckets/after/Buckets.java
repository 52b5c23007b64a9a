package pair;

import common.Purchase;

/** Customers share buckets, as each of them has too little to do to be a key. */
final class Buckets {
  private static final int COUNT = 16;

  private Buckets() {}

  static Integer of(Purchase purchase) {
    return Math.floorMod(purchase.customer.hashCode(), COUNT);
  }
}
