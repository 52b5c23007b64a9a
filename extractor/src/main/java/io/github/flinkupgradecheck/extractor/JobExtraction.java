package io.github.flinkupgradecheck.extractor;

import io.github.flinkupgradecheck.extractor.agent.Agent;
import io.github.flinkupgradecheck.extractor.agent.Hooks;
import io.github.flinkupgradecheck.extractor.agent.Outside;
import io.github.flinkupgradecheck.extractor.code.NamedNeeds;
import io.github.flinkupgradecheck.extractor.graph.GraphCapture;
import io.github.flinkupgradecheck.extractor.graph.ReadPipeline;
import io.github.flinkupgradecheck.extractor.load.Causes;
import io.github.flinkupgradecheck.extractor.load.Failures;
import io.github.flinkupgradecheck.extractor.load.JobLoader;
import io.github.flinkupgradecheck.extractor.load.LoadFailure;
import io.github.flinkupgradecheck.extractor.load.LoadedJob;
import io.github.flinkupgradecheck.extractor.load.MainEnd;
import io.github.flinkupgradecheck.extractor.load.MainRun;
import io.github.flinkupgradecheck.extractor.load.Needs;
import io.github.flinkupgradecheck.extractor.model.FailureFacts;
import io.github.flinkupgradecheck.extractor.model.Missing;
import io.github.flinkupgradecheck.extractor.protocol.JobRequest;
import io.github.flinkupgradecheck.extractor.protocol.Progress;
import java.util.ArrayList;
import java.util.List;

/** One job: opened, its main() run, its graphs read. Ends in pipelines or in a {@link LoadFailure}. */
final class JobExtraction {
  final List<String> notes = new ArrayList<>();
  LoadedJob job;
  List<ReadPipeline> pipelines;
  /** Whether main() threw or hung after its pipelines, so that there might have been more of them. */
  boolean cutShort;
  private final JobRequest request;
  private final long mainMillis;
  private final Progress progress;

  JobExtraction(JobRequest request, long mainMillis, Progress progress) {
    this.request = request;
    this.mainMillis = mainMillis;
    this.progress = progress;
  }

  void run() throws LoadFailure, InterruptedException {
    progress.at(request.side, "load", 0, 1);
    job = JobLoader.open(request);
    Agent.awaitArmed();
    progress.at(request.side, "main", 0, 1);
    GraphCapture capture = new GraphCapture(job);
    MainRun main = new MainRun(job, capture);
    capture.with(main.recording);
    Outside.forget();
    if (request.network) {
      Outside.open();
    } else {
      Outside.close("main() runs with --network none");
    }
    MainEnd end = main.run(mainMillis);
    Hooks.record(null);
    // Operators are started and the trial is made as if on an island; threads that main() left behind are on it too.
    Outside.close("operators are started for their states");
    boolean refused = end.how != MainEnd.How.HUNG && capture.addRefused(end.thrown);
    pipelines = capture.pipelines();
    progress.at(request.side, "graph", pipelines.size(), pipelines.size());
    if (capture.ourFault() != null) {
      throw ourFault(capture.ourFault());
    }
    if (job.script != null && !refused && end.how == MainEnd.How.THREW) {
      // The SQL client stops there too, and a script is deployed as a whole.
      throw new LoadFailure(ScriptFailure.of(job, end.thrown, Needs.of(main.recording, job.frames)));
    }
    if (pipelines.isEmpty()) {
      throw new LoadFailure(failure(main, end, capture));
    }
    cutShort = !refused && (end.how == MainEnd.How.THREW || end.how == MainEnd.How.HUNG);
    note(main, end, capture, refused);
  }

  static LoadFailure ourFault(Throwable fault) {
    FailureFacts facts =
        Failures.thrown(fault, "The extractor failed; this says nothing about the job", null, new Missing());
    return new LoadFailure(
        new FailureFacts(
            "extractor-error", facts.message, facts.exception, facts.chain, ours(fault), facts.candidates, new Missing()));
  }

  private static String ours(Throwable fault) {
    StackTraceElement[] stack = Causes.root(fault).getStackTrace();
    return stack.length == 0 ? null : stack[0].toString();
  }

  private FailureFacts failure(MainRun main, MainEnd end, GraphCapture capture) {
    Missing missing = Needs.of(main.recording, job.frames);
    if (end.thrown != null) {
      Needs.addFrom(end.thrown, job.frames, missing);
    }
    if (job.script == null) {
      missing.addFurther(NamedNeeds.of(job.mainClass, job.classes, job.userClassLoader()), request.arguments);
    }
    if (batchPipelines(capture) > 0) {
      return Failures.silent(
          "batch-only", "Every pipeline of main() is a batch job; those have no savepoints to restore.", null, missing);
    }
    if (capture.empty() != null) {
      return Failures.empty(capture.empty(), job.mainClass, job.frames, missing);
    }
    switch (end.how) {
      case THREW:
        return Failures.thrown(end.thrown, "main() of " + job.mainClass + " threw", job.frames, missing);
      case EXITED:
        return Failures.silent(
            "main-exited",
            "main() of " + job.mainClass + " left the JVM" + status(main) + " before it executed a pipeline.",
            job.frames.user(main.recording.exitStack()),
            missing);
      case HUNG:
        if (job.script != null) {
          return ScriptFailure.hung(job, missing);
        }
        return Failures.silent(
            "main-hung",
            "main() of " + job.mainClass + " had not ended after " + mainMillis / 1000.0 + " s"
                + (end.stoodAt == null ? "." : "; it stood at " + end.stoodAt + "."),
            end.stoodAt,
            missing);
      default:
        return Failures.silent(
            "no-pipeline", "main() of " + job.mainClass + " ended without executing a pipeline.", null, missing);
    }
  }

  private int batchPipelines(GraphCapture capture) {
    return capture.batchPipelines() + (job.script == null ? 0 : job.script.batchJobs());
  }

  private static String status(MainRun main) {
    Integer status = main.recording.exitStatus();
    return status == null ? "" : " with status " + status;
  }

  private void note(MainRun main, MainEnd end, GraphCapture capture, boolean refused) {
    if (job.script != null) {
      notes.addAll(job.script.notes);
    }
    if (batchPipelines(capture) > 0) {
      notes.add(batchPipelines(capture) + " batch pipeline(s) left out: they have no savepoints");
    }
    if (main.recording.explicitEnvironment()) {
      notes.add("main() makes a local or remote environment of its own, which Flink's command line client refuses to run");
    }
    switch (end.how) {
      case EXITED:
        notes.add("main() left the JVM" + status(main) + " after its pipelines");
        break;
      case READS_RESULTS:
        notes.add("main() reads results of a pipeline back; what it does with them was not run");
        break;
      case HUNG:
        notes.add("main() had not ended at its deadline; what came before it was read");
        break;
      case THREW:
        if (!refused) {
          notes.add("main() threw after its pipelines: " + Causes.chain(Causes.root(end.thrown)).get(0));
        }
        break;
      default:
        break;
    }
  }
}
