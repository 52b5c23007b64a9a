package io.github.flinkupgradecheck.extractor;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.graph.ReadPipeline;
import io.github.flinkupgradecheck.extractor.load.Causes;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.protocol.Progress;
import io.github.flinkupgradecheck.extractor.protocol.TrialRequest;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.trial.Trial;
import io.github.flinkupgradecheck.extractor.write.JsonFile;
import io.github.flinkupgradecheck.extractor.write.ManifestJson;
import io.github.flinkupgradecheck.extractor.write.ResponseJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Makes the wanted trial, or says why there is none; a trial that fails takes no manifest with it. */
final class TrialRun {
  private final TrialRequest request;
  private final DryInitialiser initialiser;
  private final Progress progress;
  /** Read while the candidate is at work; null where there is no file. */
  private final FutureTask<JsonObject> manifest = new FutureTask<>(this::read);

  TrialRun(TrialRequest request, DryInitialiser initialiser, Progress progress) {
    this.request = request;
    this.initialiser = initialiser;
    this.progress = progress;
    Thread reading = new Thread(manifest, "baseline");
    reading.setDaemon(true);
    reading.start();
  }

  /** {@code baseline}: facts of the baseline job of the same request, or null. {@code states} is null if the candidate failed. */
  JsonObject run(JsonObject baseline, List<ReadPipeline> candidate, JobStates states) {
    if (states == null) {
      return ResponseJson.trial(false, "There is no candidate to try.");
    }
    try {
      JsonObject manifest = request.baselineManifest == null ? baseline : this.manifest.get();
      if (manifest == null) {
        return ResponseJson.trial(false, "There is no baseline whose states could be tried.");
      }
      List<CapturedPipeline> pipelines = new ArrayList<>();
      for (ReadPipeline pipeline : candidate) {
        pipelines.add(pipeline.live);
      }
      boolean rocksdb = request.stateBackends.contains(Backend.ROCKSDB.id);
      if (rocksdb && !request.rocksdb.isEmpty() && !Backend.ROCKSDB.available()) {
        Backend.provide(request.rocksdb);
      }
      Trial trial =
          new Trial(
              initialiser,
              rocksdb,
              states.around,
              states.rehearsals.repeatable(),
              states.rehearsals.places(),
              states.rehearsals.placesFromAfar(),
              factsOf(candidate),
              backendsOf(candidate));
      trial.make(manifest, pipelines, states.started, (done, of) -> progress.at("trial", "state", done, of));
      JsonObject facts = Json.object().add("operators", trial.operators());
      if (!trial.untried().isEmpty()) {
        facts.add("untried", trial.untried());
      }
      if (!trial.newcomers().isEmpty()) {
        facts.add("newcomers", trial.newcomers());
      }
      if (!trial.enumerators().isEmpty()) {
        facts.add("enumerators", trial.enumerators());
      }
      JsonArray jobManager = Trial.jobManager(manifest, pipelines, settled(candidate));
      if (!jobManager.isEmpty()) {
        facts.add("jobManager", jobManager);
      }
      JsonFile.write(request.output, facts.add("types", ManifestJson.types(states.typesBesides(classes(manifest)))));
      JsonObject made = ResponseJson.trial(true, null);
      return trial.lacksRocksdb() ? made.add("lacks", new JsonArray().add(Backend.ROCKSDB.id)) : made;
    } catch (Exception | LinkageError failed) {
      Throwable root = Causes.root(failed);
      return ResponseJson.trial(false, root.getClass().getName() + ": " + Causes.message(root));
    }
  }

  private static Function<CapturedOperator, JsonObject> factsOf(List<ReadPipeline> candidate) {
    Map<CapturedOperator, OperatorFacts> facts = new IdentityHashMap<>();
    for (ReadPipeline pipeline : candidate) {
      facts.putAll(pipeline.facts());
    }
    return operator -> ManifestJson.operator(facts.get(operator));
  }

  private static List<Backend> backendsOf(List<ReadPipeline> candidate) {
    List<Backend> backends = new ArrayList<>();
    candidate.forEach(pipeline -> backends.add(Backend.configured(pipeline.configuration::get)));
    return backends;
  }

  /** Pipelines that Flink built, with the parallelism of every operator known. */
  private static Set<Integer> settled(List<ReadPipeline> candidate) {
    Set<Integer> settled = new HashSet<>();
    for (int i = 0; i < candidate.size(); i++) {
      boolean known = candidate.get(i).refused() == null;
      for (OperatorFacts operator : candidate.get(i).operators) {
        known &= operator.parallelism != null;
      }
      if (known) {
        settled.add(i);
      }
    }
    return settled;
  }

  /** Classes that the baseline's states are made of. */
  private static List<String> classes(JsonObject manifest) {
    JsonValue types = manifest.get("types");
    return types == null ? new ArrayList<String>() : types.asObject().names();
  }

  private JsonObject read() throws IOException {
    if (request.baselineManifest == null) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(request.baselineManifest.toPath());
    return Json.parse(new String(bytes, StandardCharsets.UTF_8)).asObject();
  }
}
