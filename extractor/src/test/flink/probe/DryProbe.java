package probe;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.DryResult;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Paths;

/** Dry initialisation of all operators of a job: by operator name, how it ended and what it has. */
public final class DryProbe {
  private DryProbe() {}

  /** Arguments: output, temporary directory, job class, milliseconds per operator. */
  public static void main(String[] arguments) throws Exception {
    CapturedPipeline pipeline = Capture.of(DryProbe.class.getClassLoader(), arguments[2]);
    DryInitialiser initialiser = new DryInitialiser(Long.parseLong(arguments[3]), new File(arguments[1]));
    JsonObject operators = new JsonObject();
    for (CapturedOperator operator : pipeline.operators) {
      DryResult dry = initialiser.initialise(pipeline, operator).result();
      JsonArray states = new JsonArray();
      for (JsonValue state : ManifestText.states(dry)) {
        JsonObject json = state.asObject();
        states.add(json.getString("name", "") + " " + json.getString("kind", "") + " " + json.getString("seen", ""));
      }
      JsonObject json =
          new JsonObject()
              .add("reached", dry.reached.name())
              .add("ours", dry.ours)
              .add("opened", dry.opened)
              .add("thrown", String.valueOf(dry.thrown))
              .add("frame", String.valueOf(dry.frame))
              .add("hungAt", String.valueOf(dry.hungAt))
              .add("states", states);
      operators.add(operator.node.getOperatorName(), json);
    }
    Files.write(Paths.get(arguments[0]), operators.toString().getBytes("UTF-8"));
    Runtime.getRuntime().halt(0);
  }
}
