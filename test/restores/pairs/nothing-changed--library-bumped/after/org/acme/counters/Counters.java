package org.acme.counters;

import java.util.Optional;

/** Arithmetic of counters. */
public final class Counters {
  private static final long FIRST = 1;

  private Counters() {}

  public static long next(Long before) {
    return Optional.ofNullable(before).map(Counters::increased).orElse(FIRST);
  }

  public static long next(Long before, long step) {
    return before == null ? FIRST : before + step;
  }

  private static long increased(long before) {
    return Math.addExact(before, 1);
  }
}
