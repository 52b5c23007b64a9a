package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.state.Failure;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Records that a team gives for the inputs of its operators, in the place of made-up ones. */
public final class GivenInputs {
  private final JsonArray inputs;
  private final Set<Integer> used = new HashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private volatile GivenError wrong;

  private GivenInputs(JsonArray inputs) {
    this.inputs = inputs;
  }

  /** @param file null: nobody gave any */
  public static GivenInputs read(File file) throws IOException {
    if (file == null) {
      return new GivenInputs(new JsonArray());
    }
    String text = new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8);
    return new GivenInputs(Json.parse(text).asObject().get("inputs").asArray());
  }

  /** What is wrong with them, or null. */
  public String wrong() {
    GivenError error = wrong;
    return error == null ? null : error.getMessage();
  }

  /** What nobody used, for people. */
  public List<String> notes() {
    List<String> all = new ArrayList<>(notes);
    for (int i = 0; i < inputs.size(); i++) {
      if (!used.contains(i)) {
        JsonObject entry = inputs.get(i).asObject();
        String operator = entry.getString("operator", null);
        all.add(
            "sample inputs, inputs[" + i + "]: "
                + (operator == null
                    ? "no keyed operator has records of " + entry.getString("type", "")
                    : "no keyed operator is called " + operator + " or has no such input"));
      }
    }
    return all;
  }

  /** Those of one input, empty where none were given. */
  List<Sample> of(String uid, String name, int input, TypeSerializer<?> serializer, ClassLoader loader) {
    int entry = entry(uid, name, input, serializer);
    if (entry < 0) {
      return Collections.emptyList();
    }
    used.add(entry);
    GivenComposite composite =
        new GivenComposite(new GivenValues(loader, unknown -> notes.add("sample inputs, " + unknown)));
    List<Sample> samples = new ArrayList<>();
    JsonArray values = inputs.get(entry).asObject().get("values").asArray();
    try {
      for (int i = 0; i < values.size(); i++) {
        samples.add(sample(serializer.duplicate(), composite, values.get(i), "inputs[" + entry + "].values[" + i + "]"));
      }
    } catch (GivenError error) {
      wrong = wrong == null ? error : wrong;
      return Collections.emptyList();
    }
    return samples;
  }

  private static Sample sample(TypeSerializer<?> serializer, GivenComposite composite, JsonValue json, String path) {
    Object value = composite.of(serializer, json, path);
    try {
      return RoundTrip.of(serializer, value, Sample.Made.GIVEN);
    } catch (Unmade refused) {
      throw new GivenError(path, refused.getMessage());
    } catch (Exception | LinkageError refused) {
      throw new GivenError(path, "its serializer does not write it: " + Failure.line(refused));
    }
  }

  /** One for the operator by its uid or name goes before one for the type. */
  private int entry(String uid, String name, int input, TypeSerializer<?> serializer) {
    int byType = -1;
    for (int i = 0; i < inputs.size(); i++) {
      JsonObject entry = inputs.get(i).asObject();
      String operator = entry.getString("operator", null);
      if (operator != null && (operator.equals(uid) || operator.equals(name)) && entry.getInt("input", 0) == input) {
        return i;
      }
      if (byType < 0 && operator == null && entry.getString("type", "").equals(type(serializer))) {
        byType = i;
      }
    }
    return byType;
  }

  private static String type(TypeSerializer<?> serializer) {
    try {
      return SerializerValues.valueType(serializer).getName();
    } catch (Unmade unknown) {
      return null;
    }
  }
}
