package io.github.flinkupgradecheck.extractor.protocol;

import com.eclipsesource.json.JsonObject;
import java.io.File;
import java.util.List;

/** The wanted trial. */
public final class TrialRequest {
  /** Null: the baseline job of the same request. */
  public final File baselineManifest;
  public final List<String> stateBackends;
  public final File output;

  TrialRequest(JsonObject json) {
    String manifest = json.getString("baselineManifest", null);
    baselineManifest = manifest == null ? null : new File(manifest);
    stateBackends = JobRequest.texts(json.get("stateBackends"));
    output = new File(json.get("output").asString());
  }
}
