package io.github.flinkupgradecheck.extractor.write;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.InputFacts;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One operator in the manifest's form; what does not apply is left out. */
final class OperatorJson {
  /** What a reader of JSON takes for the same number. `Long.MAX_VALUE` is how "for ever" is written; in either of them nobody lives to see the end. */
  private static final long MOST_MILLIS = (1L << 53) - 1;

  private OperatorJson() {}

  static JsonObject of(OperatorFacts operator) {
    JsonObject json = Json.object().add("id", operator.id);
    addText(json, "uid", operator.uid);
    addText(json, "uidHash", operator.uidHash);
    json.add("name", operator.name).add("class", operator.operatorClass);
    addText(json, "function", operator.function);
    addNumber(json, "parallelism", operator.parallelism);
    addNumber(json, "maxParallelism", operator.maxParallelism);
    json.add("chain", operator.chain).add("inputs", inputs(operator.inputs));
    if (operator.key != null) {
      JsonObject key = SampleJson.add(operator.keySampled, Json.object().add("serializer", SerializerJson.of(operator.key)));
      json.add("key", key.add("inputs", KeyedInputJson.all(operator.keyedInputs)));
    }
    if (operator.rehearsal != null) {
      json.add("rehearsal", operator.rehearsal);
    }
    if (operator.rehearsalInPlace != null) {
      json.add("rehearsalInPlace", operator.rehearsalInPlace);
    }
    if (operator.rehearsalFromAfar != null) {
      json.add("rehearsalFromAfar", operator.rehearsalFromAfar);
    }
    json.add("coordinator", operator.coordinator);
    if (operator.enumerator != null) {
      json.add("enumerator", SampleJson.add(operator.enumerator, Json.object()));
    }
    json.add("facts", texts(operator.facts)).add("code", operator.code);
    if (operator.line != null) {
      json.add("line", Json.object().add("file", operator.line.file).add("line", operator.line.line));
    }
    json.add("complete", operator.incompleteBecause == null);
    addText(json, "incompleteBecause", operator.incompleteBecause);
    if (!operator.unsettled.isEmpty()) {
      json.add("unsettled", SerializerJson.texts(operator.unsettled));
      if (operator.otherId != null) {
        json.add("otherId", operator.otherId);
      }
    }
    return json.add("states", states(operator.states));
  }

  static JsonObject texts(Map<String, String> texts) {
    JsonObject json = Json.object();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.add(text.getKey(), text.getValue());
    }
    return json;
  }

  private static JsonArray inputs(List<InputFacts> inputs) {
    JsonArray array = new JsonArray();
    for (InputFacts input : inputs) {
      array.add(Json.object().add("from", input.from).add("exchange", input.exchange).add("keyed", input.keyed));
    }
    return array;
  }

  private static JsonArray states(List<State> states) {
    List<State> sorted = new ArrayList<>(states);
    sorted.sort(Comparator.<State, String>comparing(state -> state.name).thenComparing(state -> state.kind));
    JsonArray array = new JsonArray();
    for (State state : sorted) {
      array.add(state(state));
    }
    return array;
  }

  private static JsonObject state(State state) {
    JsonObject json = Json.object().add("name", state.name).add("kind", state.kind);
    if (state.ttl) {
      JsonObject ttl = Json.object();
      if (state.ttlMillis != null) {
        ttl.add("millis", Math.min(state.ttlMillis, MOST_MILLIS));
      }
      json.add("ttl", ttl);
    }
    addText(json, "declaredType", state.declared == null ? null : state.declared.getTypeName());
    JsonObject serializers = Json.object();
    for (Map.Entry<String, SerializerFacts> role : state.serializers.entrySet()) {
      serializers.add(role.getKey(), SerializerJson.of(role.getValue()));
    }
    return SampleJson.add(state.sampled, json.add("seen", state.seen).add("serializers", serializers));
  }

  private static void addText(JsonObject json, String name, String value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  private static void addNumber(JsonObject json, String name, Integer value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
