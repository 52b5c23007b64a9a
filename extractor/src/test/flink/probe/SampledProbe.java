package probe;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.load.JarClasses;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.SampleFacts;
import io.github.flinkupgradecheck.extractor.model.Sampled;
import io.github.flinkupgradecheck.extractor.model.State;
import io.github.flinkupgradecheck.extractor.sample.DeclaredTypes;
import io.github.flinkupgradecheck.extractor.sample.OperatorSamples;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import io.github.flinkupgradecheck.extractor.state.RoleSerializers;
import java.io.File;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;

/** The samples of a job's states, and what making them did to the serializers in use. */
public final class SampledProbe {
  private SampledProbe() {}

  /** Arguments: output, temporary directory, job class, milliseconds per operator. */
  public static void main(String[] arguments) throws Exception {
    ClassLoader loader = SampledProbe.class.getClassLoader();
    CapturedPipeline pipeline = Capture.of(loader, arguments[2]);
    DryInitialiser initialiser = new DryInitialiser(10_000, new File(arguments[1]));
    URL classes = SampledProbe.class.getProtectionDomain().getCodeSource().getLocation();
    Surroundings around = new Surroundings(new JarClasses(Collections.singletonList(classes), arguments[2]), loader);
    OperatorSamples samples = new OperatorSamples(around, loader, Long.parseLong(arguments[3]));
    DeclaredTypes declared = new DeclaredTypes(around);
    JsonObject result = new JsonObject();
    for (CapturedOperator operator : pipeline.operators) {
      DryOperator run = initialiser.initialise(pipeline, operator);
      OperatorFacts facts = new OperatorFacts(Capture.hex(operator.id));
      facts.states = run.result().states;
      facts.key = run.result().key;
      declared.add(run, facts);
      samples.add(run, facts);
      result.add(operator.node.getOperatorName(), states(run, facts));
    }
    Files.write(Paths.get(arguments[0]), result.toString().getBytes("UTF-8"));
    Runtime.getRuntime().halt(0);
  }

  private static JsonObject states(DryOperator run, OperatorFacts facts) throws Exception {
    JsonObject states = new JsonObject().add("key", sampled(facts.keySampled));
    for (int i = 0; i < facts.states.size(); i++) {
      State state = facts.states.get(i);
      RoleSerializers live = new RoleSerializers(run.states.get(i));
      JsonObject later = new JsonObject();
      boolean untouched = true;
      for (String role : state.serializers.keySet()) {
        byte[] snapshot = state.serializers.get(role).snapshot;
        untouched &= live.in(role) == null || Arrays.equals(snapshot, WrittenSnapshot.of(live.in(role)).bytes);
        byte[] after = state.serializers.get(role).sampled;
        if (after != null) {
          later.add(role, Base64.getEncoder().encodeToString(after));
        }
      }
      states.add(state.name, sampled(state.sampled).add("untouched", untouched).add("declared", String.valueOf(state.declared)).add("later", later));
    }
    return states;
  }

  private static JsonObject sampled(Sampled sampled) {
    JsonObject trees = new JsonObject();
    for (SampleFacts sample : sampled.samples) {
      if (trees.get(sample.role) == null) {
        trees.add(sample.role, new JsonArray());
      }
      trees.get(sample.role).asArray().add(sample.tree);
    }
    JsonObject unsampled = new JsonObject();
    sampled.unsampled.forEach(unsampled::add);
    return new JsonObject().add("trees", trees).add("unsampled", unsampled);
  }
}
