package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.graph.OutPaths;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.Hex;
import io.github.flinkupgradecheck.extractor.savepoint.SavedState;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.Failure;
import io.github.flinkupgradecheck.extractor.state.Performance;
import io.github.flinkupgradecheck.extractor.state.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The candidate's operator on the baseline's records: once restored from what it has saved of them itself, and once from what the baseline has. Only where
 * both sides would say the same by themselves does a difference come of the state.
 */
public final class Replay {
  private final CapturedPipeline candidate;
  private final CapturedOperator operator;
  private final Backend backend;
  private final DryInitialiser around;
  private final Function<Throwable, JsonObject> exceptions;

  /** @param exceptions as the trial tells of them */
  public Replay(
      CapturedPipeline candidate,
      CapturedOperator operator,
      Backend backend,
      DryInitialiser around,
      Function<Throwable, JsonObject> exceptions) {
    this.candidate = candidate;
    this.operator = operator;
    this.backend = backend;
    this.around = around;
    this.exceptions = exceptions;
  }

  /**
   * {@code rehearsal} of the trial's operator; null where the restored one did what it does by itself, and where nothing can be told: it does not start, or
   * the records cannot be read.
   *
   * @param rehearsal that of the baseline's manifest
   * @param evenIfSame told where the restored one did what it does by itself too, so that null is "cannot be told" alone
   */
  public JsonObject of(JsonObject rehearsal, boolean evenIfSame) {
    try {
      KeptRecords kept = KeptRecords.in(rehearsal, operator, candidate.userClassLoader);
      return kept == null
          ? null
          : play(
              rehearsal,
              kept.of(BegunRecords.all(rehearsal)),
              kept.of(BegunRecords.later(rehearsal)),
              null,
              evenIfSame);
    } catch (Throwable unable) {
      // User code may do anything on made-up records.
      return null;
    }
  }

  /**
   * {@code rehearsalInPlace} likewise: records begin where those of the baseline began and come to the operator as this job has it.
   *
   * @param place the operator's
   * @param settled whether the same code makes the same of what it reads, so that nothing is to be told where the same comes to it
   */
  public JsonObject inPlace(JsonObject rehearsal, Place place, boolean settled, boolean evenIfSame) {
    try {
      List<Arrivals.Arrived> arrived = BegunRecords.arriving(rehearsal, BegunRecords.all(rehearsal), place, around);
      boolean same =
          arrived != null
              && settled
              && place.code.equals(rehearsal.getString("code", ""))
              && Arrivals.digest(arrived).equals(rehearsal.getString("arrived", ""));
      return arrived == null || same ? null : play(rehearsal, arrived, later(rehearsal, place), place.behind, evenIfSame);
    } catch (Throwable unable) {
      return null;
    }
  }

  /**
   * The same where the baseline's operator has nothing around it that could be rehearsed with, and its records come from where the candidate's begin: functions
   * were put in between.
   *
   * @param rehearsal that of the operator alone
   * @param from id of the operator that the baseline's records come from
   */
  public JsonObject inPlace(JsonObject rehearsal, String from, Place place, boolean evenIfSame) {
    try {
      Way way = place.ways.size() == 1 ? place.ways.get(0) : null;
      boolean putBetween = way != null && !way.legs.isEmpty() && Hex.of(way.from).equals(from);
      JsonObject begun = putBetween ? BegunRecords.ofOneInput(rehearsal, from) : null;
      List<Arrivals.Arrived> arrived =
          putBetween ? BegunRecords.arriving(begun, BegunRecords.all(begun), place, around) : null;
      return arrived == null ? null : play(rehearsal, arrived, later(begun, place), null, evenIfSame);
    } catch (Throwable unable) {
      return null;
    }
  }

  private List<Arrivals.Arrived> later(JsonObject rehearsal, Place place) throws Exception {
    List<Arrivals.Arrived> later = BegunRecords.arriving(rehearsal, BegunRecords.later(rehearsal), place, around);
    return later == null ? new ArrayList<>() : later;
  }

  private JsonObject play(
      JsonObject rehearsal,
      List<? extends Play.Line> lines,
      List<? extends Play.Line> later,
      OutPaths behind,
      boolean evenIfSame)
      throws Exception {
    SavedState saved = SavedState.read(rehearsal.get("saved").asObject());
    Play play = new Play(candidate, operator, backend, lines, later, rehearsal.getInt("together", -1), behind, around);
    Performance first = play.from(null, false);
    SavedState ownState = first == null || first.refused != null ? null : SavedState.of(first.saved, candidate.userClassLoader);
    Performance own = ownState == null ? null : play.from(ownState.restored(), true);
    Performance restored = own == null ? null : play.from(saved.restored(), true);
    if (restored == null) {
      return null;
    }
    // Timers of another time go off beside those of before, which tells nothing of what is stored.
    boolean withTimers =
        own.atTimers != null
            && restored.atTimers != null
            && ownState.timers(candidate.userClassLoader).equals(saved.timers(candidate.userClassLoader));
    boolean same =
        own.refused == null
            && restored.refused == null
            && own.answers.equals(restored.answers)
            && (!withTimers || own.atTimers.equals(restored.atTimers) && own.later.equals(restored.later));
    OldTimers timers = new OldTimers(play, saved, candidate.userClassLoader);
    // What cannot be restored cannot be looked into for timers either.
    Performance atOnce = restored.refused == null ? timers.failingAtOnce(ownState) : null;
    boolean silent =
        own.refused == null
            && restored.refused == null
            && (!withTimers && timers.areSilent(own, restored) || timers.areSilentAtOnce(ownState));
    same &= atOnce == null && !silent;
    Unbroken unbroken = same ? new Unbroken(play, own, rehearsal.get("answers").asArray()) : null;
    boolean asDeployed = same && unbroken.asDeployed();
    boolean apart = same && !asDeployed && unbroken.asDeployedApart(saved);
    if (same && !asDeployed && !apart && !evenIfSame) {
      return null;
    }
    Performance empty = play.from(null, true);
    if (empty == null) {
      return null;
    }
    JsonObject json = Json.object().add("first", empty.answers);
    tell("own", own, json);
    tell("restored", restored, json);
    if (silent) {
      json.add("silentAtTimers", true);
    }
    if (atOnce != null) {
      json.add("restoredThrewAtOnce", failure(atOnce.thrown.get(atOnce.thrown.firstKey())));
    }
    if (asDeployed) {
      json.add("unbroken", true);
    }
    if (apart) {
      json.add("unbrokenApart", true);
    }
    // They come once timers have gone off.
    if (withTimers && !later.isEmpty() && empty.refused == null) {
      json.add("firstLater", empty.later).add("ownLater", own.later).add("restoredLater", restored.later);
    }
    return withTimers ? json.add("ownAtTimers", own.atTimers).add("restoredAtTimers", restored.atTimers) : json;
  }

  private void tell(String name, Performance performance, JsonObject json) {
    json.add(name, performance.answers);
    if (performance.refused != null) {
      json.add(name + "Refused", exceptions.apply(performance.refused));
    }
    if (!performance.thrown.isEmpty()) {
      JsonArray thrown = new JsonArray();
      performance.thrown.forEach(
          (record, one) -> {
            JsonObject told = Json.object().add("record", record);
            failure(one).forEach(member -> told.add(member.getName(), member.getValue()));
            thrown.add(told);
          });
      json.add(name + "Threw", thrown);
    }
  }

  private JsonObject failure(Throwable thrown) {
    JsonObject told = Json.object().add("exception", exceptions.apply(thrown));
    String frame = Failure.userFrame(thrown);
    return frame == null ? told : told.add("at", frame);
  }
}
