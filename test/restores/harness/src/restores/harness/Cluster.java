package restores.harness;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.client.ClientUtils;
import org.apache.flink.client.program.PackagedProgram;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.DefaultExecutorServiceLoader;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.client.JobStatusMessage;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;

/**
 * A MiniCluster that is used like a session cluster: jobs are submitted as `flink run` does it ({@link ClientUtils#executeProgram} with the
 * remote executor over REST), their JAR goes through the blob server, and tasks load it child-first.
 */
final class Cluster implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final MiniCluster cluster;
  private final Configuration client;

  Cluster(Path temporary) throws Exception {
    Configuration server = new Configuration();
    server.setString("rest.port", "0");
    server.setString("rest.bind-port", "0");
    server.setString("taskmanager.memory.managed.size", "512m");
    server.setString("taskmanager.memory.network.min", "128m");
    server.setString("taskmanager.memory.network.max", "128m");
    server.setString("io.tmp.dirs", temporary.toString());
    cluster = new MiniCluster(new MiniClusterConfiguration.Builder().setConfiguration(server).setNumTaskManagers(1).setNumSlotsPerTaskManager(16).build());
    cluster.start();
    client = new Configuration();
    client.setString("rest.address", "localhost");
    client.setString("rest.port", Integer.toString(cluster.getRestAddress().get().getPort()));
    client.setString("execution.target", "remote");
    client.setString("execution.attached", "false");
    client.setString("restart-strategy.type", "none");
    // Before 1.18 it went by this name alone.
    client.setString("restart-strategy", "none");
  }

  /**
   * Runs the JAR's main method against this cluster. Returns once the job is initialised, or throws what the client saw; whether the cluster
   * ever heard of the job is {@link #knows}.
   */
  void submit(JobID job, File jar, Map<String, String> configuration, String savepoint, boolean allowNonRestoredState) throws Exception {
    Configuration submission = submission(jar, configuration);
    submission.setString("$internal.pipeline.job-id", job.toHexString());
    if (savepoint != null) {
      // Until 1.19 they went by the second name of each alone.
      for (String name : new String[] {"execution.state-recovery", "execution.savepoint"}) {
        submission.setString(name + ".path", savepoint);
        submission.setString(name + ".ignore-unclaimed-state", Boolean.toString(allowNonRestoredState));
      }
    }
    execute(submission, PackagedProgram.newBuilder().setJarFile(jar));
  }

  /** Runs the program's main method against this cluster; every pipeline of it becomes a job of its own, in the order of the list. */
  List<JobID> submitAll(File jar, PackagedProgram.Builder program, Map<String, String> configuration) throws Exception {
    Set<JobID> before = jobs().stream().map(JobStatusMessage::getJobId).collect(Collectors.toSet());
    execute(submission(jar, configuration), program);
    return jobs().stream()
        .filter(job -> !before.contains(job.getJobId()))
        .sorted(Comparator.comparingLong(JobStatusMessage::getStartTime))
        .map(JobStatusMessage::getJobId)
        .collect(Collectors.toList());
  }

  private Collection<JobStatusMessage> jobs() throws Exception {
    return cluster.listJobs().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Configuration submission(File jar, Map<String, String> configuration) {
    Configuration submission = new Configuration(client);
    configuration.forEach(submission::setString);
    submission.setString("pipeline.jars", jar.toURI().toString());
    return submission;
  }

  private static void execute(Configuration submission, PackagedProgram.Builder builder) throws Exception {
    Planner.startAnew();
    PackagedProgram program = builder.setConfiguration(submission).build();
    try {
      ClientUtils.executeProgram(new DefaultExecutorServiceLoader(), submission, program, false, false);
    } finally {
      program.close();
    }
  }

  boolean knows(JobID job) {
    try {
      status(job);
      return true;
    } catch (Exception unknown) {
      return false;
    }
  }

  JobStatus status(JobID job) throws ExecutionException, InterruptedException, TimeoutException {
    return cluster.getJobStatus(job).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** How far the job came. */
  Progress progress(JobID job) throws Exception {
    return Progress.of(cluster.getExecutionGraph(job).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Takes a savepoint and stops the job with it; returns the savepoint's path. */
  String stopWithSavepoint(JobID job, SavepointFormatType format, Path directory) throws Exception {
    String path = cluster.stopWithSavepoint(job, directory.toUri().toString(), false, format).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    Waiting.until("the job has stopped", PATIENCE, () -> status(job).isGloballyTerminalState());
    return path;
  }

  /** Takes a savepoint of the running job; returns its path. */
  String savepoint(JobID job, SavepointFormatType format, Path directory) throws Exception {
    return cluster.triggerSavepoint(job, directory.toUri().toString(), false, format).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The job's name. */
  String name(JobID job) throws Exception {
    return cluster.getExecutionGraph(job).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).getJobName();
  }

  /** Takes a checkpoint that outlives the job, and ends the job; returns the checkpoint's path. */
  String endWithCheckpoint(JobID job) throws Exception {
    String path = cluster.triggerCheckpoint(job).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    end(job);
    return path;
  }

  /** Ends the job if it still runs. Throws when it cannot be ended: this cluster is then of no further use. */
  void end(JobID job) throws Exception {
    if (!knows(job) || status(job).isGloballyTerminalState()) {
      return;
    }
    cluster.cancelJob(job).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    Waiting.until("the job is cancelled", PATIENCE, () -> status(job).isGloballyTerminalState());
  }

  @Override
  public void close() throws Exception {
    cluster.close();
  }
}
