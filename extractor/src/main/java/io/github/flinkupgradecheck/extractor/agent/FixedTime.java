package io.github.flinkupgradecheck.extractor.agent;

/**
 * The time that an operator is told while it is rehearsed: what it stores and says must not hang on the day. User code that asks the JDK for the time or for chance is
 * told the same (see {@link Steady}), in that thread and in those that it starts.
 */
public final class FixedTime {
  /** 2033-05-18T03:33:20Z: later than what made-up records are of, as a clock is than real ones. */
  public static final long MILLIS = 2_000_000_000_000L;

  private static final InheritableThreadLocal<Boolean> STANDS = new InheritableThreadLocal<>();

  private FixedTime() {}

  /** From now on, for the thread of the caller. */
  public static void stand() {
    STANDS.set(true);
  }

  static boolean stands() {
    return STANDS.get() != null;
  }
}
