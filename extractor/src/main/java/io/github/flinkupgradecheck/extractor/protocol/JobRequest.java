package io.github.flinkupgradecheck.extractor.protocol;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One job of the request. */
public final class JobRequest {
  public final String side;
  /** Null: there is a script alone. */
  public final File jar;
  /** Statements in the place of a main(); null: there is none. */
  public final File sql;
  public final List<File> classpath;
  /** Null: to be found in the JAR. */
  public final String mainClass;
  public final List<String> arguments;
  /** Flink configuration of the cluster. */
  public final Map<String, String> configuration;
  /** Null: nobody said. */
  public final Integer parallelism;
  /** Whether main() may reach beyond the JVM. */
  public final boolean network;
  /** What tests of the team recorded. */
  public final List<File> declared;
  /** Records of the team's for the inputs of operators; null: none. */
  public final File sampleInputs;
  public final File manifest;

  JobRequest(JsonObject json) {
    side = json.getString("side", "candidate");
    jar = file(json.getString("jar", null));
    sql = file(json.getString("sql", null));
    List<File> beside = new ArrayList<>();
    for (String entry : texts(json.get("classpath"))) {
      beside.add(new File(entry));
    }
    classpath = Collections.unmodifiableList(beside);
    mainClass = json.getString("mainClass", null);
    arguments = texts(json.get("arguments"));
    Map<String, String> options = new TreeMap<>();
    if (json.get("configuration") != null) {
      for (JsonObject.Member member : json.get("configuration").asObject()) {
        JsonValue value = member.getValue();
        options.put(member.getName(), value.isString() ? value.asString() : value.toString());
      }
    }
    configuration = Collections.unmodifiableMap(options);
    parallelism = json.get("parallelism") == null ? null : Integer.valueOf(json.get("parallelism").asInt());
    network = !json.getString("network", "main").equals("none");
    List<File> recorded = new ArrayList<>();
    for (String file : texts(json.get("declared"))) {
      recorded.add(new File(file));
    }
    declared = Collections.unmodifiableList(recorded);
    sampleInputs = file(json.getString("sampleInputs", null));
    manifest = new File(json.get("manifest").asString());
  }

  private static File file(String path) {
    return path == null ? null : new File(path);
  }

  static List<String> texts(JsonValue array) {
    List<String> texts = new ArrayList<>();
    if (array != null) {
      for (JsonValue value : array.asArray()) {
        texts.add(value.asString());
      }
    }
    return Collections.unmodifiableList(texts);
  }
}
