package pair;

import common.Line;

/** Where counts are shown. */
final class Register {
  private Register() {}

  static void show(String shop, long receipts) {
    System.out.println(Line.of("receipts", shop, receipts));
  }
}
