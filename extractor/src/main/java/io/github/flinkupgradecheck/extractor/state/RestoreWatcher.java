package io.github.flinkupgradecheck.extractor.state;

/** Looks at an operator while it is restored, in the operator's own thread. What it throws would pass for the operator's: it throws nothing. */
public interface RestoreWatcher {
  /** Both backends hold what was restored, and no code of the user's has run yet. */
  void built(RestoredStates states);

  /**
   * The operator has started, as far as it came; the next savepoint is not yet taken. Told once more when records went through it, after
   * which it may have asked for more states.
   */
  void started(RestoredStates states);

  /** Whether something was restored under that key: no record may touch it. */
  boolean isSample(Object key);
}
