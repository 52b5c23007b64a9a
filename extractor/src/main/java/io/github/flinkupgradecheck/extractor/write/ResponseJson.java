package io.github.flinkupgradecheck.extractor.write;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.FailureFacts;
import io.github.flinkupgradecheck.extractor.model.Missing;
import java.util.List;

/** The parts of the response; see PROTOCOL.md. */
public final class ResponseJson {
  private ResponseJson() {}

  public static JsonObject extracted(String side, int pipelines, boolean cutShort, List<String> notes) {
    return Json.object()
        .add("side", side)
        .add("status", "extracted")
        .add("pipelines", pipelines)
        .add("cutShort", cutShort)
        .add("notes", SerializerJson.texts(notes));
  }

  public static JsonObject failed(String side, FailureFacts failure) {
    JsonObject json = Json.object().add("kind", failure.kind).add("message", failure.message);
    if (failure.exception != null) {
      json.add("exception", failure.exception).add("chain", SerializerJson.texts(failure.chain));
    }
    if (failure.frame != null) {
      json.add("frame", failure.frame);
    }
    if (!failure.candidates.isEmpty()) {
      json.add("candidates", SerializerJson.texts(failure.candidates));
    }
    if (!failure.missing.isEmpty()) {
      json.add("missing", missing(failure.missing));
    }
    return Json.object().add("side", side).add("status", "failed").add("failure", json);
  }

  public static JsonObject trial(boolean made, String message) {
    JsonObject json = Json.object().add("status", made ? "made" : "failed");
    return message == null ? json : json.add("message", message);
  }

  public static JsonObject of(int protocol, String extractor, String flink, JsonArray jobs, JsonObject trial) {
    JsonObject json =
        Json.object().add("protocol", protocol).add("extractor", extractor).add("flink", flink).add("jobs", jobs);
    return trial == null ? json : json.add("trial", trial);
  }

  private static JsonObject missing(Missing missing) {
    JsonObject json = Json.object();
    missing.kinds().forEach((kind, names) -> json.add(kind, SerializerJson.texts(names)));
    JsonObject where = Json.object();
    missing.where.forEach(where::add);
    return json.add("where", where)
        .add("defaulted", SerializerJson.texts(missing.defaulted))
        .add("further", SerializerJson.texts(missing.further));
  }
}
