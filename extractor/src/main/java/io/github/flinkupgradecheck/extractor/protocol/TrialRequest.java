package io.github.flinkupgradecheck.extractor.protocol;

import com.eclipsesource.json.JsonObject;
import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** The wanted trial. */
public final class TrialRequest {
  /** Null: the baseline job of the same request. */
  public final File baselineManifest;
  public final List<String> stateBackends;
  /** JARs with RocksDB's classes; empty where there are none at hand. */
  public final List<File> rocksdb = new ArrayList<>();
  public final File output;

  TrialRequest(JsonObject json) {
    String manifest = json.getString("baselineManifest", null);
    baselineManifest = manifest == null ? null : new File(manifest);
    stateBackends = JobRequest.texts(json.get("stateBackends"));
    for (String jar : JobRequest.texts(json.get("rocksdb"))) {
      rocksdb.add(new File(jar));
    }
    output = new File(json.get("output").asString());
  }
}
