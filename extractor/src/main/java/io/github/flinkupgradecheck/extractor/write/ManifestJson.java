package io.github.flinkupgradecheck.extractor.write;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.ManifestFacts;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.PipelineFacts;
import io.github.flinkupgradecheck.extractor.model.Refusal;
import java.util.Map;
import java.util.SortedMap;

/** The extractor's part of the manifest; the caller adds the rest and writes the canonical text. */
public final class ManifestJson {
  private ManifestJson() {}

  /** {@code extractor}: its version. */
  public static JsonObject of(ManifestFacts facts, String extractor) {
    JsonObject job = Json.object().add("mainClass", facts.mainClass).add("flink", facts.flink).add("java", facts.java);
    if (facts.scala != null) {
      job.add("scala", facts.scala);
    }
    job.add("extractor", extractor);
    JsonArray pipelines = new JsonArray();
    for (PipelineFacts pipeline : facts.pipelines) {
      pipelines.add(pipeline(pipeline));
    }
    return Json.object().add("job", job).add("types", types(facts.types)).add("pipelines", pipelines);
  }

  /** One operator, as it stands in the manifest. */
  public static JsonObject operator(OperatorFacts operator) {
    return OperatorJson.of(operator);
  }

  /** Fields by class. */
  public static JsonObject types(SortedMap<String, SortedMap<String, String>> types) {
    JsonObject json = Json.object();
    for (Map.Entry<String, SortedMap<String, String>> type : types.entrySet()) {
      json.add(type.getKey(), OperatorJson.texts(type.getValue()));
    }
    return json;
  }

  private static JsonObject pipeline(PipelineFacts pipeline) {
    JsonArray operators = new JsonArray();
    for (OperatorFacts operator : pipeline.operators) {
      operators.add(OperatorJson.of(operator));
    }
    JsonObject json =
        Json.object()
            .add("name", pipeline.name)
            .add("configuration", OperatorJson.texts(pipeline.configuration))
            .add("operators", operators);
    if (pipeline.refused != null) {
      json.add("refused", refusal(pipeline.refused));
    }
    return json;
  }

  private static JsonObject refusal(Refusal refusal) {
    JsonObject json = Json.object().add("exception", refusal.exception).add("message", refusal.message);
    if (refusal.uid != null) {
      json.add("uid", refusal.uid);
    }
    if (!refusal.operators.isEmpty()) {
      json.add("operators", SerializerJson.texts(refusal.operators));
    }
    return json;
  }
}
