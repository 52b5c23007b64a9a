package restores.harness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.api.common.JobID;
import org.apache.flink.core.execution.SavepointFormatType;

/** Runs one upgrade: data through `before`, savepoint, `after` from it, the next savepoint, `after` once more from that. It records; it does not predict. */
final class Upgrade {
  /** For tasks to deploy and restore, and for a job to print; not a measure of anything. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  /** Within this time of running, a value that is still alive has been printed again: sources give a hundred records a second. */
  private static final Duration GONE = Duration.ofSeconds(8);

  private final Cluster cluster;
  private final Lines lines;
  private final Path savepoints;

  Upgrade(Cluster cluster, Lines lines, Path savepoints) {
    this.cluster = cluster;
    this.lines = lines;
    this.savepoints = savepoints;
  }

  /** The recording; or, of a pair whose deployed version alone is to be run, only that. */
  Map<String, Object> run(Pair pair) throws Exception {
    lines.take();
    if (pair.savepoints != null) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("deployed", runBefore(pair, pair.savepoints).asJson());
      return json;
    }
    Deployed deployed = pair.deployed == null ? runBefore(pair, savepoints) : pair.deployed;
    Run first = restore(pair, deployed, deployed);
    Deployed next = null;
    Failure savepointFailure = null;
    Run second = null;
    try {
      if (first.restore.survived()) {
        try {
          next = new Deployed(cluster.stopWithSavepoint(first.job, SavepointFormatType.CANONICAL, savepoints), lines.take());
        } catch (Exception refused) {
          savepointFailure = causeOf(first.job, refused);
        }
      }
      if (next != null) {
        second = restore(pair, deployed, next);
      }
    } finally {
      cluster.end(first.job);
      if (second != null) {
        cluster.end(second.job);
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("outcome", Observed.of(first.restore, savepointFailure, second == null ? null : second.restore));
    json.put("restore", first.restore.asJson());
    if (savepointFailure != null) {
      json.put("nextSavepoint", savepointFailure.asJson());
    }
    if (second != null) {
      json.put("secondRestore", second.restore.asJson());
    }
    return json;
  }

  private Deployed runBefore(Pair pair, Path directory) throws Exception {
    JobID job = new JobID();
    try {
      Map<String, String> configuration = new LinkedHashMap<>(pair.beforeConfiguration);
      configuration.putAll(pair.snapshot.settings(directory));
      cluster.submit(job, pair.before, configuration, null, false);
      Waiting.until("the deployed version of " + pair.name + " prints " + pair.watch, PATIENCE, () -> printed(job, pair));
      return new Deployed(endWithSnapshot(job, pair.snapshot, directory), lines.take());
    } finally {
      cluster.end(job);
    }
  }

  private String endWithSnapshot(JobID job, Snapshot snapshot, Path directory) throws Exception {
    if (snapshot.format != null) {
      return cluster.stopWithSavepoint(job, snapshot.format, directory);
    }
    lines.mark();
    return cluster.endWithCheckpoint(job);
  }

  private boolean printed(JobID job, Pair pair) throws Exception {
    Progress progress = cluster.progress(job);
    if (progress.status.isTerminalState()) {
      throw new IllegalStateException("The deployed version of " + pair.name + " does not run: " + progress.failure);
    }
    return progress.everyTaskRan && lines.settled(pair.watch, 12);
  }

  /** The job's own failure where the savepoint failed because of it. */
  private Failure causeOf(JobID job, Exception refused) throws Exception {
    Waiting.within(GONE, () -> cluster.status(job).isTerminalState());
    Failure failure = cluster.progress(job).failure;
    return failure == null ? new Failure(refused) : failure;
  }

  private Run restore(Pair pair, Deployed deployed, Deployed from) throws Exception {
    JobID job = new JobID();
    try {
      cluster.submit(job, pair.after, pair.afterConfiguration, from.savepoint, pair.allowNonRestoredState);
    } catch (Exception refused) {
      if (!cluster.knows(job)) {
        return new Run(job, new Restore(Restore.Reached.client, new Failure(refused), Map.of()));
      }
    }
    Waiting.until("the restored job runs or fails", PATIENCE, () -> settledOne(cluster.progress(job)));
    Waiting.within(GONE, () -> cluster.status(job).isTerminalState() || lines.seenAgain(pair.watch, from.printed, 2));
    Progress progress = cluster.progress(job);
    if (!progress.status.isTerminalState() && progress.failure != null) {
      Waiting.until("the failing job has failed", PATIENCE, () -> cluster.status(job).isTerminalState());
      progress = cluster.progress(job);
    }
    return new Run(job, new Restore(reached(progress), progress.failure, Observation.of(pair.watch, deployed.printed, from.printed, lines.seen())));
  }

  private static boolean settledOne(Progress progress) {
    return progress.status.isTerminalState() || progress.everyTaskRan;
  }

  private static Restore.Reached reached(Progress progress) {
    if (progress.neverScheduled) {
      return Restore.Reached.jobmanager;
    }
    return progress.failure == null || progress.failedTaskRan ? Restore.Reached.running : Restore.Reached.task_initialisation;
  }

  private static final class Run {
    final JobID job;
    final Restore restore;

    Run(JobID job, Restore restore) {
      this.job = job;
      this.restore = restore;
    }
  }
}
