package probe;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.DryResult;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import java.util.Base64;

/** The part of a manifest that the trial reads. */
final class ManifestText {
  private ManifestText() {}

  static JsonObject of(CapturedPipeline pipeline, DryInitialiser initialiser) {
    JsonArray operators = new JsonArray();
    for (CapturedOperator operator : pipeline.operators) {
      DryResult dry = initialiser.initialise(pipeline, operator).result();
      JsonObject json = new JsonObject().add("id", Capture.hex(operator.id)).add("states", states(dry));
      if (dry.key != null) {
        json.add("key", new JsonObject().add("serializer", serializer(dry.key)));
      }
      operators.add(json);
    }
    JsonObject only = new JsonObject().add("name", pipeline.graph.getJobName()).add("operators", operators);
    return new JsonObject().add("pipelines", new JsonArray().add(only));
  }

  static JsonArray states(DryResult dry) {
    JsonArray states = new JsonArray();
    for (State state : dry.states) {
      JsonObject roles = new JsonObject();
      state.serializers.forEach((role, facts) -> roles.add(role, serializer(facts)));
      JsonObject json =
          new JsonObject()
              .add("name", state.name)
              .add("kind", state.kind)
              .add("seen", state.seen)
              .add("serializers", roles);
      if (state.ttl) {
        json.add("ttl", state.ttlMillis == null ? -1 : state.ttlMillis);
      }
      states.add(json);
    }
    return states;
  }

  private static JsonObject serializer(SerializerFacts facts) {
    return new JsonObject()
        .add("snapshot", Base64.getEncoder().encodeToString(facts.snapshot))
        .add("family", facts.tree.family);
  }
}
