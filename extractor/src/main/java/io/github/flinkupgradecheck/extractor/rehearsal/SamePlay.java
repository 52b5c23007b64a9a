package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the candidate's own rehearsal is the baseline's: the same records leave the same in its state, and the same is made of that. Then it is restored from the
 * baseline's as from its own. The code alone does not say so: the same code does otherwise with another setting, a file in the JAR, a constant of an enum or a
 * library.
 */
public final class SamePlay {
  private SamePlay() {}

  /**
   * @param baseline null if it has none, as the other
   * @param candidate may tell more
   */
  public static boolean is(JsonValue baseline, JsonValue candidate) {
    if (baseline == null || candidate == null) {
      return baseline == candidate;
    }
    for (JsonObject.Member member : baseline.asObject()) {
      if (!same(member.getValue(), candidate.asObject().get(member.getName()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether answers are those of another play, but for values that never come in that. */
  static boolean says(JsonArray answers, JsonArray deployed) {
    List<JsonValue> known = new ArrayList<>();
    for (JsonValue answer : deployed) {
      emitted(answer).forEach(known::add);
    }
    JsonArray said = new JsonArray();
    for (JsonValue answer : answers) {
      said.add(answer.asObject().get("emitted") == null ? answer : Json.object().add("emitted", among(known, emitted(answer))));
    }
    return same(said, deployed);
  }

  private static JsonArray among(List<JsonValue> known, JsonArray values) {
    JsonArray kept = new JsonArray();
    for (JsonValue value : values) {
      if (known.stream().anyMatch(one -> same(one, value))) {
        kept.add(value);
      }
    }
    return kept;
  }

  private static JsonArray emitted(JsonValue answer) {
    JsonValue emitted = answer.asObject().get("emitted");
    return emitted == null ? new JsonArray() : emitted.asArray();
  }

  /** Members have no order. */
  private static boolean same(JsonValue one, JsonValue other) {
    if (one.isObject() && other != null && other.isObject()) {
      return one.asObject().size() == other.asObject().size() && is(one, other);
    }
    if (one.isArray() && other != null && other.isArray()) {
      return sameElements(one.asArray(), other.asArray());
    }
    return one.equals(other);
  }

  private static boolean sameElements(JsonArray some, JsonArray others) {
    for (int i = 0; i < some.size() && some.size() == others.size(); i++) {
      if (!same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return some.size() == others.size();
  }
}
