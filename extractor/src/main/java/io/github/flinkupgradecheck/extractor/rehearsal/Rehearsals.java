package io.github.flinkupgradecheck.extractor.rehearsal;

import io.github.flinkupgradecheck.extractor.code.OperatorCode;
import io.github.flinkupgradecheck.extractor.graph.ReadPipeline;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.MadeRecords;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Rehearsals of a job's operators, and which of them can have one. */
public final class Rehearsals {
  private final DryInitialiser initialiser;
  private final Surroundings around;
  private final OperatorCode code;
  private final long millis;
  private final Map<CapturedOperator, OperatorFacts> repeatable = new IdentityHashMap<>();
  private final Map<CapturedOperator, Place> places = new IdentityHashMap<>();

  /** @param millis how long a way into an operator may take for all records */
  public Rehearsals(DryInitialiser initialiser, Surroundings around, OperatorCode code, long millis) {
    this.initialiser = initialiser;
    this.around = around;
    this.code = code;
    this.millis = millis;
  }

  /** Those that can be rehearsed, with what is known of them. */
  public Map<CapturedOperator, OperatorFacts> repeatable() {
    return Collections.unmodifiableMap(repeatable);
  }

  /** Of those that can be rehearsed in their job. */
  public Map<CapturedOperator, Place> places() {
    return Collections.unmodifiableMap(places);
  }

  /** Fills {@code rehearsal}. What passes a deadline would do so in its job and in the trial, too. */
  public void alone(CapturedPipeline pipeline, CapturedOperator live, InputRecords records, OperatorFacts operator) {
    try {
      operator.rehearsal = Rehearsal.alone(pipeline, live, records, operator.rehearsed, around, initialiser);
      repeatable.put(live, operator);
    } catch (TimeoutException late) {
      operator.rehearsal = null;
    }
  }

  /** Fills {@code rehearsalInPlace}, once the code of all operators is known. */
  public void inPlace(ReadPipeline pipeline, MadeRecords made) {
    Map<CapturedOperator, OperatorFacts> facts = pipeline.facts();
    for (CapturedOperator live : pipeline.live.operators) {
      Place place =
          repeatable.containsKey(live)
              ? Place.of(
                  pipeline.live,
                  live,
                  made,
                  around,
                  each -> code.isRepeatable(facts.get(each), each.node),
                  each -> facts.get(each).code,
                  millis)
              : null;
      if (place != null) {
        inPlace(place, facts.get(live));
      }
    }
  }

  private void inPlace(Place place, OperatorFacts operator) {
    try {
      operator.rehearsalInPlace = place.surrounded ? Rehearsal.inPlace(place, operator.rehearsed, initialiser) : null;
      places.put(place.operator, place);
    } catch (TimeoutException late) {
      operator.rehearsalInPlace = null;
    }
  }
}
