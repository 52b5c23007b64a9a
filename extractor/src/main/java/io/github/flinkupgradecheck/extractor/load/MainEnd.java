package io.github.flinkupgradecheck.extractor.load;

/** How main() ended. */
public final class MainEnd {
  public enum How {
    RETURNED,
    /** {@code System.exit} and its kin. */
    EXITED,
    /** It asked for the results of the job, which is not run. */
    READS_RESULTS,
    THREW,
    HUNG
  }

  public final How how;
  /** What it threw; null otherwise. */
  public final Throwable thrown;
  /** Where it stood when the deadline passed; may be null. */
  public final StackTraceElement stoodAt;

  MainEnd(How how, Throwable thrown, StackTraceElement stoodAt) {
    this.how = how;
    this.thrown = thrown;
    this.stoodAt = stoodAt;
  }
}
