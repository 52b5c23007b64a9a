package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.savepoint.SavedState;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import io.github.flinkupgradecheck.extractor.state.Exercise;
import io.github.flinkupgradecheck.extractor.state.NextSavepoint;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;

/** Restores of one pair of operators on one state backend, from one filling or another. */
final class Restores {
  private final Pairing.Pair pair;
  private final CapturedPipeline candidate;
  private final DryOperator fresh;
  private final Backend backend;
  private final DryInitialiser initialiser;
  private final Surroundings around;

  /** @param fresh the candidate's operator after a start without restored state */
  Restores(
      Pairing.Pair pair,
      CapturedPipeline candidate,
      DryOperator fresh,
      Backend backend,
      DryInitialiser initialiser,
      Surroundings around) {
    this.pair = pair;
    this.candidate = candidate;
    this.fresh = fresh;
    this.backend = backend;
    this.initialiser = initialiser;
    this.around = around;
  }

  /** Of what an earlier release has left. */
  Restores from(BaselineOperator earlier) {
    return new Restores(pair.from(earlier), candidate, fresh, backend, initialiser, around);
  }

  Restored of(Filling filling) throws Exception {
    return restore(SavepointBytes.state(pair.baseline, filling, backend, candidate.userClassLoader), filling, fresh.exercise());
  }

  /** For what these values alone lead to: no records go through the operator. */
  Restored aside(Filling filling) throws Exception {
    return restore(SavepointBytes.state(pair.baseline, filling, backend, candidate.userClassLoader), filling, null);
  }

  /** The second restore: from what the first has saved, which holds the same samples. */
  Restored of(NextSavepoint next, Filling filling) throws Exception {
    return restore(next.state(), filling, fresh.exercise());
  }

  private Restored restore(OperatorSubtaskState state, Filling filling, Exercise exercise) throws Exception {
    ReadBack[] last = new ReadBack[1];
    DryOperator run =
        initialiser.restore(
            candidate,
            pair.candidate,
            backend,
            SavedState.restored(state),
            () -> last[0] = new ReadBack(pair.baseline, filling, candidate.userClassLoader),
            exercise);
    SampleAnswers answers =
        run.hungAt() == null ? last[0].answers : new SampleAnswers(candidate.userClassLoader);
    NewComponents components = new NewComponents(pair.baseline, around, candidate.userClassLoader);
    End end = End.of(run, fresh, !filling.isEmpty(), components, candidate.userClassLoader);
    return new Restored(filling, run, answers, end);
  }
}
