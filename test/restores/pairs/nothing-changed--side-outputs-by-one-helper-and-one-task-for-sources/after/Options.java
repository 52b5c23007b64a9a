package pair;

import java.time.Duration;

/** How the job is set up. */
final class Options {
  private final String without;
  private final Duration lateness;
  private final int sourceParallelism;

  Options(String without, Duration lateness, int sourceParallelism) {
    this.without = without;
    this.lateness = lateness;
    this.sourceParallelism = sourceParallelism;
  }

  String without() {
    return without;
  }

  Duration lateness() {
    return lateness;
  }

  /** Each office sends by one partition, so that more tasks would have nothing to do. */
  int sourceParallelism() {
    return sourceParallelism;
  }
}
