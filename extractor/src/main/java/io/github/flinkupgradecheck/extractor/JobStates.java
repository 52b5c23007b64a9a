package io.github.flinkupgradecheck.extractor;

import io.github.flinkupgradecheck.extractor.code.OperatorCode;
import io.github.flinkupgradecheck.extractor.code.TypeClosure;
import io.github.flinkupgradecheck.extractor.graph.ReadPipeline;
import io.github.flinkupgradecheck.extractor.key.Feeds;
import io.github.flinkupgradecheck.extractor.key.KeyedInputs;
import io.github.flinkupgradecheck.extractor.load.LoadedJob;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.DryResult;
import io.github.flinkupgradecheck.extractor.model.ManifestFacts;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.PipelineFacts;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import io.github.flinkupgradecheck.extractor.protocol.Progress;
import io.github.flinkupgradecheck.extractor.rehearsal.Rehearsals;
import io.github.flinkupgradecheck.extractor.sample.DeclaredTypes;
import io.github.flinkupgradecheck.extractor.sample.GivenInputs;
import io.github.flinkupgradecheck.extractor.sample.MadeRecords;
import io.github.flinkupgradecheck.extractor.sample.OperatorSamples;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.serializer.AccessLoaders;
import io.github.flinkupgradecheck.extractor.sql.UserFunctions;
import io.github.flinkupgradecheck.extractor.state.DeclaredStates;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import io.github.flinkupgradecheck.extractor.state.Exercise;
import io.github.flinkupgradecheck.extractor.state.MainStatics;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.base.StringSerializer;
import org.apache.flink.runtime.util.EnvironmentInformation;
import org.apache.flink.streaming.api.graph.StreamNode;

/** Adds what running the operators and reading their code tells to what the graph told. */
final class JobStates {
  /** For a few records; nothing but a loop or a lock takes longer, and each keyed operator may have one. */
  private static final long MOST_KEY_MILLIS = 3_000;

  private final LoadedJob job;
  private final DryInitialiser initialiser;
  private final Progress progress;
  private final TypeClosure types;
  private final OperatorCode code;
  private final UserFunctions functions;
  private final DeclaredTypes declaredTypes;
  private final OperatorSamples samples;
  final Surroundings around;
  private final boolean exercised;
  private final long keyMillis;
  private final DeclaredStates declared;
  private final GivenInputs given;
  private MainStatics statics;
  /** How each operator started; the trial goes on from there. */
  final Map<CapturedOperator, DryOperator> started = new IdentityHashMap<>();
  final Rehearsals rehearsals;

  /**
   * @param declared what tests of the team recorded
   * @param given records of the team's
   * @param exercised whether made-up records go through the operators
   */
  JobStates(
      LoadedJob job,
      DeclaredStates declared,
      GivenInputs given,
      DryInitialiser initialiser,
      long operatorMillis,
      boolean exercised,
      Progress progress) {
    this.job = job;
    this.declared = declared;
    this.given = given;
    this.initialiser = initialiser;
    this.progress = progress;
    this.types = new TypeClosure(job.classes, job.userClassLoader());
    this.code = new OperatorCode(job.classes, job.userClassLoader());
    this.exercised = exercised;
    this.keyMillis = Math.min(operatorMillis, MOST_KEY_MILLIS);
    this.functions = new UserFunctions(job.classes, job.userClassLoader(), keyMillis);
    this.around = new Surroundings(job.classes, job.userClassLoader());
    this.declaredTypes = new DeclaredTypes(around);
    this.samples = new OperatorSamples(around, job.userClassLoader(), operatorMillis);
    this.rehearsals = new Rehearsals(initialiser, around, code, keyMillis);
  }

  ManifestFacts manifest(List<ReadPipeline> pipelines) {
    int total = 0;
    for (ReadPipeline pipeline : pipelines) {
      total += pipeline.operators.size();
    }
    readCodeAhead(pipelines);
    if (job.mainClass != null) {
      AccessLoaders.hold(job.mainClass, job.userClassLoader());
    }
    statics = MainStatics.takeOut(job);
    int done = 0;
    List<PipelineFacts> facts = new ArrayList<>();
    for (ReadPipeline pipeline : pipelines) {
      Map<CapturedOperator, OperatorFacts> known = pipeline.facts();
      MadeRecords made =
          new MadeRecords(around, given, () -> code.textsFor(takingTexts(known)), job.userClassLoader(), keyMillis);
      Feeds feeds =
          exercised
              ? new Feeds(
                  pipeline.live, made, initialiser, each -> code.timesFor(known.get(each), each.node), keyMillis)
              : null;
      for (int i = 0; i < pipeline.operators.size(); i++) {
        progress.at(job.request.side, "state", done++, total);
        fill(pipeline, i, made, feeds);
      }
      rehearsals.inPlace(pipeline, made);
      facts.add(new PipelineFacts(pipeline.name, pipeline.configuration, pipeline.operators, pipeline.refused()));
    }
    progress.at(job.request.side, "state", total, total);
    SortedMap<String, SortedMap<String, String>> closure = types.types();
    return new ManifestFacts(
        job.mainClass, EnvironmentInformation.getVersion(), Jvm.feature(), Jvm.scala(job), closure, facts);
  }

  private static Map<StreamNode, OperatorFacts> takingTexts(Map<CapturedOperator, OperatorFacts> operators) {
    Map<StreamNode, OperatorFacts> taking = new IdentityHashMap<>();
    operators.forEach(
        (live, facts) -> {
          TypeSerializer<?>[] inputs = live.node.getTypeSerializersIn();
          for (TypeSerializer<?> input : inputs == null ? new TypeSerializer<?>[0] : inputs) {
            if (input instanceof StringSerializer) {
              taking.put(live.node, facts);
            }
          }
        });
    return taking;
  }

  /** On a second core, while operators are at work one after the other. What fails there fails again where it is asked for. */
  private void readCodeAhead(List<ReadPipeline> pipelines) {
    Thread reading =
        new Thread(
            () -> {
              for (ReadPipeline pipeline : pipelines) {
                for (int i = 0; i < pipeline.operators.size(); i++) {
                  code.readAhead(pipeline.operators.get(i), pipeline.live.operators.get(i).node);
                }
              }
            },
            "code");
    reading.setDaemon(true);
    reading.setUncaughtExceptionHandler((thread, failed) -> {});
    reading.start();
  }

  /** Classes by their names, as this job has them, that are in none of its own states: what a restore reads whether or not it is asked for. */
  SortedMap<String, SortedMap<String, String>> typesBesides(List<String> names) {
    return types.besides(names);
  }

  /** A job whose operators do not start without what {@code main()} has left them is one that runs in one process, and has it. */
  private DryOperator start(CapturedPipeline pipeline, CapturedOperator operator, Exercise exercise) {
    DryOperator run = initialiser.initialise(pipeline, operator, exercise);
    if (run.thrown() == null || !statics.any()) {
      return run;
    }
    statics.putBack();
    DryOperator again = initialiser.initialise(pipeline, operator, exercise);
    if (again.thrown() == null) {
      return again;
    }
    statics.takeOut();
    return run;
  }

  private void fill(ReadPipeline pipeline, int index, MadeRecords made, Feeds feeds) {
    OperatorFacts operator = pipeline.operators.get(index);
    CapturedOperator live = pipeline.live.operators.get(index);
    boolean keyed = live.node.getStateKeySerializer() != null;
    Exercise exercise = keyed && exercised ? new Exercise(made.of(live.node), keyMillis) : null;
    DryOperator run = start(pipeline.live, live, exercise);
    started.put(live, run);
    DryResult dry = run.result();
    List<State> inTests = declared.of(operator);
    if (inTests != null) {
      dry = dry.declared(inTests);
    }
    operator.key = dry.key;
    if (run.notCanonical() != null) {
      operator.facts.put("savepoint.canonical", String.valueOf(run.notCanonical()));
    }
    code.describe(operator, live.node, dry);
    functions.describe(operator);
    declaredTypes.add(run, operator);
    samples.add(run, operator);
    samples.addEnumerator(live.node, operator);
    if (keyed) {
      KeyedInputs inputs = new KeyedInputs(pipeline.live, live.node, made.of(live.node), feeds, keyMillis);
      operator.keyedInputs = inputs.facts(code::ofSelector);
    }
    boolean inTime = exercise == null || !exercise.late();
    if (exercised && inTime && operator.rehearsed != null && run.rehearsable()) {
      rehearsals.alone(pipeline.live, live, made.of(live.node), operator);
    }
    if (operator.key != null) {
      types.add(operator.key);
    }
    for (State state : operator.states) {
      if (state.declared != null) {
        types.add(state.declared);
      }
      for (SerializerFacts serializer : state.serializers.values()) {
        types.add(serializer);
      }
    }
  }
}
