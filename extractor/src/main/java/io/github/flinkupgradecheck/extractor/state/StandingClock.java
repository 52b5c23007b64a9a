package io.github.flinkupgradecheck.extractor.state;

import org.apache.flink.util.clock.Clock;

/** Flink's clock where time stands still. */
final class StandingClock extends Clock {
  private static final long NANOS = 1_000_000;
  private final long millis;

  StandingClock(long millis) {
    this.millis = millis;
  }

  @Override
  public long absoluteTimeMillis() {
    return millis;
  }

  @Override
  public long relativeTimeMillis() {
    return millis;
  }

  @Override
  public long relativeTimeNanos() {
    return millis * NANOS;
  }
}
