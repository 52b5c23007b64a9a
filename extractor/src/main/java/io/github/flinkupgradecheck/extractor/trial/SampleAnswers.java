package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.state.Failure;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read in the places where samples had been put. A sample that lies in several places has the worst answer of them. */
final class SampleAnswers {
  /** In order of what a user fears least. */
  private enum Result {
    EQUAL("equal"),
    OTHER("other"),
    GONE("gone"),
    THREW("threw");

    final String id;

    Result(String id) {
      this.id = id;
    }
  }

  private static final class Answer {
    final Result result;
    final JsonValue tree;
    final Throwable thrown;

    Answer(Result result, JsonValue tree, Throwable thrown) {
      this.result = result;
      this.tree = tree;
      this.thrown = thrown;
    }
  }

  private final ClassLoader userClassLoader;
  private final Map<BaselineState, Map<BaselineSample, Answer>> answers = new IdentityHashMap<>();

  SampleAnswers(ClassLoader userClassLoader) {
    this.userClassLoader = userClassLoader;
  }

  void read(BaselineState state, BaselineSample sample, Object value) {
    try {
      JsonValue tree = ValueTree.of(value);
      boolean equal = tree.equals(sample.tree);
      note(state, sample, new Answer(equal ? Result.EQUAL : Result.OTHER, tree, null));
    } catch (RuntimeException | LinkageError noTree) {
      // Its collections' iterators are the user's own.
      threw(state, sample, noTree);
    }
  }

  void gone(BaselineState state, BaselineSample sample) {
    note(state, sample, new Answer(Result.GONE, null, null));
  }

  void threw(BaselineState state, BaselineSample sample, Throwable thrown) {
    note(state, sample, new Answer(Result.THREW, null, thrown));
  }

  /** All that lies in one place. */
  void threw(Placed placed, Throwable thrown) {
    if (placed.userKey != null) {
      threw(placed.state, placed.userKey, thrown);
    }
    for (BaselineSample value : placed.values) {
      threw(placed.state, value, thrown);
    }
    if (placed.values.isEmpty()) {
      threw(placed.state, placed.key, thrown);
    }
  }

  private void note(BaselineState state, BaselineSample sample, Answer answer) {
    if (sample.position < 0) {
      // None of the manifest's: there is nothing to say about it.
      return;
    }
    Map<BaselineSample, Answer> ofState = answers.computeIfAbsent(state, first -> new LinkedHashMap<>());
    Answer before = ofState.get(sample);
    if (before == null || before.result.compareTo(answer.result) < 0) {
      ofState.put(sample, answer);
    }
  }

  boolean any(BaselineState state) {
    return answers.containsKey(state);
  }

  boolean allEqual() {
    for (Map<BaselineSample, Answer> ofState : answers.values()) {
      for (Answer answer : ofState.values()) {
        if (answer.result != Result.EQUAL) {
          return false;
        }
      }
    }
    return true;
  }

  /** Takes over what another reading has of samples that this one has no answer for. */
  void addFrom(SampleAnswers other) {
    other.answers.forEach(
        (state, ofState) ->
            ofState.forEach(
                (sample, answer) -> {
                  Map<BaselineSample, Answer> own = answers.computeIfAbsent(state, first -> new LinkedHashMap<>());
                  own.putIfAbsent(sample, answer);
                }));
  }

  /** The same of carried samples, which were read in states that stood for today's. */
  void addFrom(SampleAnswers other, Map<BaselineState, BaselineState> today) {
    other.answers.forEach(
        (then, ofState) ->
            ofState.forEach(
                (sample, answer) -> {
                  if (sample.snapshot != null) {
                    answers
                        .computeIfAbsent(today.get(then), first -> new LinkedHashMap<>())
                        .putIfAbsent(sample, answer);
                  }
                }));
  }

  /** {@code samples} of one state: the operator's keys first, then the state's own in the manifest's order; null if there are none. */
  JsonArray json(BaselineState state, BaselineOperator operator) {
    Map<BaselineSample, Answer> ofState = answers.get(state);
    if (ofState == null) {
      return null;
    }
    JsonArray json = new JsonArray();
    add(operator.keySamples, ofState, json);
    add(operator.carriedKeys, ofState, json);
    add(state.samples, ofState, json);
    add(state.carried, ofState, json);
    return json.isEmpty() ? null : json;
  }

  private void add(List<BaselineSample> samples, Map<BaselineSample, Answer> ofState, JsonArray json) {
    for (BaselineSample sample : samples) {
      Answer answer = ofState.get(sample);
      if (answer != null) {
        json.add(json(sample, answer));
      }
    }
  }

  private JsonObject json(BaselineSample sample, Answer answer) {
    JsonObject json =
        new JsonObject().add("role", sample.role).add("sample", sample.position).add("result", answer.result.id);
    if (answer.result == Result.OTHER) {
      json.add("tree", answer.tree);
    }
    if (answer.thrown != null) {
      json.add("exception", FlinkExceptions.json(answer.thrown));
      String frame = Failure.userFrame(answer.thrown);
      if (!Failure.ofStateHandling(Failure.root(answer.thrown), userClassLoader)) {
        json.add("byUser", frame == null ? "an unknown place" : frame);
      }
    }
    return json;
  }
}
