package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.state.Backend;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One pipeline of the baseline, from its manifest. */
final class BaselinePipeline {
  final String name;
  /** On which state backend it runs; null where the cluster decides, or it is none that can be played on. */
  final Backend backend;
  /** By id, in the manifest's order. */
  final Map<String, BaselineOperator> operators = new LinkedHashMap<>();

  private BaselinePipeline(JsonObject json) {
    name = json.getString("name", "");
    JsonValue configuration = json.get("configuration");
    backend = configuration == null ? null : Backend.configured(option -> configuration.asObject().getString(option, null));
    for (JsonValue operator : json.get("operators").asArray()) {
      BaselineOperator read = BaselineOperator.read(operator.asObject());
      operators.put(read.id, read);
    }
  }

  static List<BaselinePipeline> readAll(JsonObject manifest) {
    List<BaselinePipeline> pipelines = new ArrayList<>();
    for (JsonValue pipeline : manifest.get("pipelines").asArray()) {
      pipelines.add(new BaselinePipeline(pipeline.asObject()));
    }
    return pipelines;
  }
}
