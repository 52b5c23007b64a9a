package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.JsonObject;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Rehearsals of a job's operators, and which of them can have one. */
public final class Rehearsals {
  private final DryInitialiser initialiser;
  private final Surroundings around;
  private final OperatorCode code;
  private final long millis;
  private final Map<CapturedOperator, OperatorFacts> repeatable = new IdentityHashMap<>();
  private final Map<CapturedOperator, Place> places = new IdentityHashMap<>();
  private final Map<CapturedOperator, Place> placesFromAfar = new IdentityHashMap<>();
  /** On a way that passed its deadline: another one would do so, too. */
  private final Set<CapturedOperator> late = Collections.newSetFromMap(new IdentityHashMap<>());

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

  /** The same with what stands farther back before them. */
  public Map<CapturedOperator, Place> placesFromAfar() {
    return Collections.unmodifiableMap(placesFromAfar);
  }

  /** Fills {@code rehearsalInPlace} and {@code rehearsalFromAfar}, once the code of all operators is known. */
  public void inPlace(ReadPipeline pipeline, MadeRecords made) {
    Map<CapturedOperator, OperatorFacts> facts = pipeline.facts();
    for (CapturedOperator live : pipeline.live.operators) {
      if (repeatable.containsKey(live)) {
        OperatorFacts operator = facts.get(live);
        Place near = place(pipeline.live, live, Way.into(pipeline.live, live, millis), made, facts);
        operator.rehearsalInPlace = near == null ? null : inPlace(near, operator, near.surrounded, places);
        List<Way> ways = Way.fromAfar(pipeline.live, live, millis);
        Place far = ways.isEmpty() ? null : place(pipeline.live, live, ways, made, facts);
        boolean inTime = far != null && Collections.disjoint(far.before(), late);
        operator.rehearsalFromAfar = inTime ? inPlace(far, operator, true, placesFromAfar) : null;
      }
    }
  }

  private Place place(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      List<Way> ways,
      MadeRecords made,
      Map<CapturedOperator, OperatorFacts> facts) {
    return Place.of(
        pipeline,
        operator,
        ways,
        made,
        around,
        each -> code.isRepeatable(facts.get(each), each.node),
        each -> facts.get(each).code);
  }

  private JsonObject inPlace(
      Place place, OperatorFacts operator, boolean telling, Map<CapturedOperator, Place> places) {
    try {
      JsonObject rehearsal = telling ? Rehearsal.inPlace(place, operator.rehearsed, initialiser) : null;
      places.put(place.operator, place);
      return rehearsal;
    } catch (TimeoutException passed) {
      late.addAll(place.before());
      return null;
    }
  }
}
