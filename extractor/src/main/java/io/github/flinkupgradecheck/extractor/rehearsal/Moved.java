package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.graph.OutPaths;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.savepoint.SavedState;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.Performance;
import io.github.flinkupgradecheck.extractor.state.Play;
import java.util.Collections;
import java.util.List;

/** The candidate's operator on what it has saved itself on another state backend: the same code, so that what is otherwise comes of the backend. */
public final class Moved {
  private final CapturedPipeline candidate;
  private final CapturedOperator operator;
  private final Backend from;
  private final Backend to;
  private final DryInitialiser around;

  public Moved(CapturedPipeline candidate, CapturedOperator operator, Backend from, Backend to, DryInitialiser around) {
    this.candidate = candidate;
    this.operator = operator;
    this.from = from;
    this.to = to;
    this.around = around;
  }

  /**
   * {@code moved} of the trial's operator: what it makes there of what it has saved here, where that is something else than what it makes of it here; null
   * otherwise, and where nothing can be told.
   *
   * @param rehearsal that of the baseline's operator alone, or in its job
   * @param place where the operator stands; null for alone
   */
  public JsonObject of(JsonObject rehearsal, Place place) {
    try {
      JsonArray records = BegunRecords.all(rehearsal);
      int together = rehearsal.getInt("together", -1);
      return place == null
          ? play(KeptRecords.in(rehearsal, operator, candidate.userClassLoader).of(records), together, null)
          : play(BegunRecords.arriving(rehearsal, records, place, around), together, place.behind);
    } catch (Throwable unable) {
      // User code may do anything on made-up records.
      return null;
    }
  }

  private JsonObject play(List<? extends Play.Line> lines, int together, OutPaths behind) throws Exception {
    Play there = on(from, lines, together, behind);
    Performance first = there.from(null, false);
    SavedState saved = first == null || first.refused != null ? null : SavedState.of(first.saved, candidate.userClassLoader);
    Performance stayed = saved == null ? null : there.from(saved.restored(), true);
    Play here = on(to, lines, together, behind);
    Performance moved = stayed == null || stayed.refused != null ? null : here.from(saved.restored(), true);
    if (moved == null || moved.refused != null || moved.answers.equals(stayed.answers)) {
      return null;
    }
    return Json.object()
        .add("from", from.id)
        .add("to", to.id)
        .add("first", here.from(null, true).answers)
        .add("own", stayed.answers)
        .add("restored", moved.answers);
  }

  private Play on(Backend backend, List<? extends Play.Line> lines, int together, OutPaths behind) {
    return new Play(candidate, operator, backend, lines, Collections.emptyList(), together, behind, around);
  }
}
