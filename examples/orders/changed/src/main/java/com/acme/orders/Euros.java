package com.acme.orders;

/** Cents as people read them. */
final class Euros {
  private Euros() {}

  static String of(long cents) {
    return String.format("%d.%02d EUR", cents / 100, cents % 100);
  }
}
