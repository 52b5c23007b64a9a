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
}
