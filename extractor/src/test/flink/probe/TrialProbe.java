package probe;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.load.JarClasses;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.trial.Trial;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Collections;

/**
 * Trials of one baseline against many candidates. Each job is a directory of classes with {@code upgrade.Job} in it and has a class loader
 * of its own; the baseline's is used for nothing but its manifest.
 */
public final class TrialProbe {
  private TrialProbe() {}

  /** Arguments: output, temporary directory, directory or manifest file of the baseline, directories of candidates. */
  public static void main(String[] arguments) throws Exception {
    DryInitialiser initialiser = new DryInitialiser(10_000, new File(arguments[1]));
    JsonObject baseline =
        arguments[2].endsWith(".json")
            ? Json.parse(new String(Files.readAllBytes(Paths.get(arguments[2])), "UTF-8")).asObject()
            : manifest(job(arguments[2]), initialiser);
    JsonObject result = new JsonObject().add("manifest", baseline);
    for (int i = 3; i < arguments.length; i++) {
      CapturedPipeline candidate = job(arguments[i]);
      JarClasses classes = new JarClasses(Collections.singletonList(new File(arguments[i]).toURI().toURL()), "upgrade.Job");
      Trial trial =
          new Trial(initialiser, true, new Surroundings(classes, candidate.userClassLoader), Collections.emptyMap(), Collections.emptyMap(), Collections.emptyMap(), operator -> in(manifest(candidate, initialiser), operator), Collections.nCopies(16, null));
      trial.make(baseline, Collections.singletonList(candidate), Collections.emptyMap(), (done, of) -> {});
      result.add(new File(arguments[i]).getName(), trial.operators());
      result.add(new File(arguments[i]).getName() + "-newcomers", trial.newcomers());
    }
    Files.write(Paths.get(arguments[0]), result.toString().getBytes("UTF-8"));
    Runtime.getRuntime().halt(0);
  }

  private static JsonObject in(JsonObject manifest, CapturedOperator wanted) {
    for (JsonValue pipeline : manifest.get("pipelines").asArray()) {
      for (JsonValue operator : pipeline.asObject().get("operators").asArray()) {
        if (operator.asObject().getString("id", "").equals(Capture.hex(wanted.id))) {
          return operator.asObject();
        }
      }
    }
    throw new IllegalArgumentException(Capture.hex(wanted.id));
  }

  private static JsonObject manifest(CapturedPipeline job, DryInitialiser initialiser) {
    JsonObject manifest = ManifestText.of(job, initialiser);
    try {
      HandMadeSamples.add(manifest, job.userClassLoader);
    } catch (Exception unwritable) {
      throw new IllegalArgumentException(unwritable);
    }
    return manifest;
  }

  private static CapturedPipeline job(String classes) throws Exception {
    URL[] path = {new File(classes).toURI().toURL()};
    return Capture.of(new URLClassLoader(path, TrialProbe.class.getClassLoader()), "upgrade.Job");
  }
}
