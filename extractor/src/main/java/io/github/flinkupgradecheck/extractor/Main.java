package io.github.flinkupgradecheck.extractor;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.agent.Agent;
import io.github.flinkupgradecheck.extractor.graph.ReadPipeline;
import io.github.flinkupgradecheck.extractor.load.JvmState;
import io.github.flinkupgradecheck.extractor.load.LoadFailure;
import io.github.flinkupgradecheck.extractor.model.FailureFacts;
import io.github.flinkupgradecheck.extractor.protocol.JobRequest;
import io.github.flinkupgradecheck.extractor.protocol.Progress;
import io.github.flinkupgradecheck.extractor.protocol.Request;
import io.github.flinkupgradecheck.extractor.protocol.UserOutput;
import io.github.flinkupgradecheck.extractor.sample.GivenInputs;
import io.github.flinkupgradecheck.extractor.state.DeclaredStates;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.write.JsonFile;
import io.github.flinkupgradecheck.extractor.write.ManifestJson;
import io.github.flinkupgradecheck.extractor.write.ResponseJson;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.flink.runtime.util.EnvironmentInformation;

/** Entry of the extractor's JVM: reads a request, writes what it says, and halts; threads that user code left behind do not keep it. */
public final class Main {
  private static final String VERSION = String.valueOf(Main.class.getPackage().getImplementationVersion());

  private final Request request;
  private final Progress progress;

  private Main(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  public static void main(String[] arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    int status = 1;
    try {
      if (!Agent.arm()) {
        new Preload().start();
      }
      String asked = arguments.length > 0 ? arguments[0] : named(System.in);
      if (asked == null || asked.isEmpty()) {
        // It was started ahead of time, and nobody needs it.
        Runtime.getRuntime().halt(0);
      }
      Request request = Request.read(new File(asked));
      System.setProperty("java.io.tmpdir", request.temporaryDirectory.getPath());
      PrintStream userOutput = new PrintStream(new UserOutput(request.userOutput), true, "UTF-8");
      System.setOut(userOutput);
      System.setErr(userOutput);
      System.setIn(new ByteArrayInputStream(new byte[0]));
      Runtime.getRuntime().addShutdownHook(new LastExit());
      new Main(request, new Progress(out, request.progress)).run();
      status = 0;
    } catch (Throwable crash) {
      crash.printStackTrace(err);
    } finally {
      Runtime.getRuntime().halt(status);
    }
  }

  /** The first line; null if there is none. */
  private static String named(InputStream in) throws IOException {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
  }

  private static DeclaredStates declared(JobRequest job, JobExtraction extraction) throws LoadFailure {
    try {
      return new DeclaredStates(job.declared, extraction.job.classes, extraction.job.userClassLoader());
    } catch (IOException unreadable) {
      throw new LoadFailure(FailureFacts.of("declared-unreadable", String.valueOf(unreadable.getMessage())));
    }
  }

  private static GivenInputs given(JobRequest job) throws LoadFailure {
    try {
      return GivenInputs.read(job.sampleInputs);
    } catch (IOException | RuntimeException unreadable) {
      throw new LoadFailure(FailureFacts.of("sample-inputs-unusable", String.valueOf(unreadable.getMessage())));
    }
  }

  private void run() throws IOException, InterruptedException {
    DryInitialiser initialiser = new DryInitialiser(request.operatorMillis, request.temporaryDirectory);
    TrialRun trying = request.trial == null ? null : new TrialRun(request.trial, initialiser, progress);
    JsonArray jobs = new JsonArray();
    JsonObject baseline = null;
    List<ReadPipeline> candidate = null;
    JobStates candidateStates = null;
    JsonObject trial = null;
    for (JobRequest job : request.jobs) {
      JvmState before = new JvmState();
      JobExtraction extraction = new JobExtraction(job, request.mainMillis, progress);
      JobStates states = null;
      try {
        extraction.run();
        Thread.currentThread().setContextClassLoader(extraction.job.userClassLoader());
        DeclaredStates declared = declared(job, extraction);
        GivenInputs given = given(job);
        states =
            new JobStates(extraction.job, declared, given, initialiser, request.operatorMillis, request.exercise, progress);
        JsonObject facts = ManifestJson.of(states.manifest(extraction.pipelines), VERSION);
        if (given.wrong() != null) {
          throw new LoadFailure(FailureFacts.of("sample-inputs-unusable", given.wrong()));
        }
        extraction.notes.addAll(declared.notes);
        extraction.notes.addAll(given.notes());
        JsonFile.write(job.manifest, facts);
        if (job.side.equals("baseline")) {
          baseline = facts;
        } else {
          candidate = extraction.pipelines;
          candidateStates = states;
        }
        jobs.add(ResponseJson.extracted(
                job.side, extraction.pipelines.size(), extraction.cutShort, extraction.notes));
      } catch (LoadFailure failure) {
        jobs.add(ResponseJson.failed(job.side, failure.facts));
      } catch (RuntimeException | LinkageError | StackOverflowError fault) {
        jobs.add(ResponseJson.failed(job.side, JobExtraction.ourFault(fault).facts));
      }
      if (trying != null && job.side.equals("candidate")) {
        trial = trying.run(baseline, candidate, candidateStates);
      }
      before.restore();
    }
    JsonFile.write(
        request.response,
        ResponseJson.of(Request.PROTOCOL, VERSION, EnvironmentInformation.getVersion(), jobs, trial));
    progress.answered();
  }
}
