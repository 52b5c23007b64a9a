package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.RehearsedCode;
import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.savepoint.SavedState;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.Performance;
import io.github.flinkupgradecheck.extractor.state.Play;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * What an operator makes of a few made-up records: what lies in its state after them, and what it emits on the same records once it is restored from
 * that. The next release is given the same state and the same records; whether it makes the same of both shows what types do not, that it means something
 * else by what is stored.
 *
 * <p>Only of operators that do the same each time, and save the same in each JVM.
 */
public final class Rehearsal {
  private static final int MOST_BYTES = 64 << 10;

  private final CapturedPipeline pipeline;
  private final CapturedOperator operator;
  private final Cast cast;
  private final RehearsedCode code;
  private final DryInitialiser around;

  private Rehearsal(
      CapturedPipeline pipeline, CapturedOperator operator, Cast cast, RehearsedCode code, DryInitialiser around) {
    this.pipeline = pipeline;
    this.operator = operator;
    this.cast = cast;
    this.code = code;
    this.around = around;
  }

  /**
   * {@code rehearsal} of the manifest's operator: by itself, on records of its inputs' types. Null where there is nothing to tell.
   *
   * @throws TimeoutException at the deadline, which it would pass again
   */
  public static JsonObject alone(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      InputRecords records,
      RehearsedCode code,
      Surroundings classes,
      DryInitialiser around)
      throws TimeoutException {
    Cast alone = new Alone(records, code, classes, pipeline.userClassLoader, around.operatorMillis());
    return new Rehearsal(pipeline, operator, alone, code, around).json();
  }

  /** {@code rehearsalInPlace} of the manifest's operator: with what stands before and behind it. Null where there is nothing to tell. */
  public static JsonObject inPlace(Place place, RehearsedCode code, DryInitialiser around) throws TimeoutException {
    return new Rehearsal(place.pipeline, place.operator, new InPlace(place, code, around), code, around).json();
  }

  private JsonObject json() throws TimeoutException {
    try {
      List<? extends Cast.Line> lines = cast.lines();
      Told all = of(lines);
      // What has no value in any field may lie in state where nothing can write it.
      List<? extends Cast.Line> taken = all == null ? withoutDefaults(lines) : lines;
      Told told = all == null ? of(taken) : all;
      if (told == null) {
        return null;
      }
      // One that writes what another one reads would hide what was restored.
      Told turned = cast.hasSeveralWays() ? of(turned(taken)) : null;
      return turned != null && turned.news > told.news ? turned.json : told.json;
    } catch (TimeoutException late) {
      throw late;
    } catch (Throwable unable) {
      return null;
    }
  }

  /** @throws TimeoutException at a deadline: whoever passes one does so again */
  private Told of(List<? extends Cast.Line> lines) throws TimeoutException {
    if (lines.isEmpty()) {
      return null;
    }
    Told told = twice(lines, new ArrayList<>());
    // Who says something of what has been seen is told by that.
    if (told == null || saysSomething(told.json.get("answers").asArray())) {
      return told;
    }
    List<? extends Cast.Line> later = later();
    Told withLater = later.isEmpty() ? null : twice(lines, later);
    return withLater == null ? told : withLater;
  }

  /** Null where it is not the same both times, or too much. */
  private Told twice(List<? extends Cast.Line> lines, List<? extends Cast.Line> later) throws TimeoutException {
    try {
      Told told = perform(lines, later);
      Told again = told == null || told.json.toString().length() > MOST_BYTES ? null : perform(lines, later);
      return again != null && told.json.equals(again.json) ? told : null;
    } catch (TimeoutException late) {
      throw late;
    } catch (Throwable unable) {
      // Made-up records prove nothing by being refused, nor by asking for all the memory that there is.
      return null;
    }
  }

  private List<? extends Cast.Line> later() {
    try {
      return cast.later();
    } catch (Exception | LinkageError | StackOverflowError unable) {
      return new ArrayList<>();
    }
  }

  private static List<Cast.Line> withoutDefaults(List<? extends Cast.Line> lines) {
    List<Cast.Line> others = new ArrayList<>();
    for (Cast.Line line : lines) {
      if (line.sample().made != Sample.Made.DEFAULT) {
        others.add(line);
      }
    }
    return others.size() < lines.size() ? others : new ArrayList<>();
  }

  private Told perform(List<? extends Cast.Line> lines, List<? extends Cast.Line> later) throws Exception {
    List<? extends Play.Line> entering = cast.entering(lines);
    List<? extends Play.Line> last = cast.entering(later);
    Play play = new Play(pipeline, operator, Backend.HASHMAP, entering, last, together(lines), cast.behind(), around);
    Performance first = play.from(null, false);
    boolean ordered = first != null && first.valuesOrdered && (first.mapsOrdered || !code.iteratesMaps);
    SavedState saved = ordered ? SavedState.of(first.saved, pipeline.userClassLoader) : null;
    Performance then = saved == null ? null : play.from(saved.restored(), true);
    if (then == null || then.refused != null || !(saysSomething(first) || saysSomething(then))) {
      return null;
    }
    JsonObject json =
        cast.json(lines, entering)
            .add("together", together(lines))
            .add("saved", saved.json())
            .add("answers", then.answers)
            .add("atTimers", then.atTimers);
    if (!later.isEmpty()) {
      json.add("later", Json.object().add("records", cast.records(later)).add("answers", then.later));
    }
    return new Told(json, news(first.answers, then.answers, lines.size()));
  }

  /** How much the restored one says of the first so many records that it did not say of them before. */
  private static int news(JsonArray before, JsonArray now, int most) {
    int news = 0;
    for (int i = 0; i < Math.min(most, Math.min(before.size(), now.size())); i++) {
      JsonValue was = before.get(i).asObject().get("emitted");
      JsonValue is = now.get(i).asObject().get("emitted");
      List<JsonValue> fresh = new ArrayList<>(is == null ? new ArrayList<>() : is.asArray().values());
      (was == null ? new JsonArray() : was.asArray()).forEach(fresh::remove);
      news += fresh.size();
    }
    return news;
  }

  private static List<Cast.Line> turned(List<? extends Cast.Line> lines) {
    List<Cast.Line> turned = new ArrayList<>(lines);
    Collections.reverse(turned);
    return turned;
  }

  private static final class Told {
    final JsonObject json;
    /** How much comes of what was restored. */
    final int news;

    Told(JsonObject json, int news) {
      this.json = json;
      this.news = news;
    }
  }

  /**
   * A record with a key whose fields all have a value; not the first of them, which would come first and last where it meets the others, so that their order
   * would not show. -1 if none has a key.
   */
  private static int together(List<? extends Cast.Line> lines) {
    List<Integer> keyed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).keyed()) {
        keyed.add(i);
      }
    }
    List<Integer> whole = new ArrayList<>(keyed);
    whole.removeIf(position -> lines.get(position).sample().made == Sample.Made.DEFAULT);
    List<Integer> fit = whole.isEmpty() ? keyed : whole;
    return fit.isEmpty() ? -1 : fit.get(Math.min(1, fit.size() - 1));
  }

  /** Of an operator that keeps silent nothing can be told; one that drops what it has seen does so only once it was restored. */
  private static boolean saysSomething(Performance performance) {
    return saysSomething(performance.answers) || performance.atTimers != null && saysSomething(performance.atTimers);
  }

  private static boolean saysSomething(JsonArray answers) {
    boolean something = false;
    for (JsonValue answer : answers) {
      JsonValue emitted = answer.asObject().get("emitted");
      something |= emitted != null && !emitted.asArray().isEmpty();
    }
    return something;
  }
}
