package io.github.flinkupgradecheck.extractor.protocol;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the caller wants of this JVM; see PROTOCOL.md. */
public final class Request {
  public static final int PROTOCOL = 1;

  public final List<JobRequest> jobs;
  /** Null: no trial wanted. */
  public final TrialRequest trial;
  public final long mainMillis;
  public final long operatorMillis;
  /** Whether made-up records go through keyed operators. */
  public final boolean exercise;
  public final File userOutput;
  public final File temporaryDirectory;
  public final String progress;
  public final File response;

  private Request(JsonObject json) {
    int protocol = json.getInt("protocol", 0);
    if (protocol != PROTOCOL) {
      throw new IllegalArgumentException(
          "The request speaks protocol " + protocol + ", this extractor speaks " + PROTOCOL + ".");
    }
    List<JobRequest> all = new ArrayList<>();
    if (json.get("jobs") != null) {
      for (JsonValue job : json.get("jobs").asArray()) {
        all.add(new JobRequest(job.asObject()));
      }
    }
    jobs = Collections.unmodifiableList(all);
    trial = json.get("trial") == null ? null : new TrialRequest(json.get("trial").asObject());
    JsonObject deadlines = json.get("deadlines") == null ? new JsonObject() : json.get("deadlines").asObject();
    mainMillis = millis(deadlines.getDouble("mainSeconds", 120));
    operatorMillis = millis(deadlines.getDouble("operatorSeconds", 10));
    exercise = json.getBoolean("exercise", true);
    userOutput = new File(json.get("userOutput").asString());
    temporaryDirectory = new File(json.get("temporaryDirectory").asString());
    progress = json.getString("progress", "");
    response = new File(json.get("response").asString());
  }

  public static Request read(File file) throws IOException {
    String text = new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8);
    return new Request(Json.parse(text).asObject());
  }

  private static long millis(double seconds) {
    return Math.max(1, Math.round(seconds * 1000));
  }
}
