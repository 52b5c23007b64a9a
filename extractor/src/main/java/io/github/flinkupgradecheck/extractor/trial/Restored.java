package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.state.DryOperator;

/** One restore: what lay in the savepoint, how it ended, and what was read. */
final class Restored {
  final Filling filling;
  final DryOperator run;
  final SampleAnswers answers;
  final End end;

  Restored(Filling filling, DryOperator run, SampleAnswers answers, End end) {
    this.filling = filling;
    this.run = run;
    this.answers = answers;
    this.end = end;
  }

  /** The same, where it is settled that what was thrown is the restored state's doing. */
  Restored settled() {
    return new Restored(filling, run, answers, end.settled());
  }
}
