package restores.harness;

import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.flink.api.common.JobID;
import org.apache.flink.client.program.PackagedProgram;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;

/**
 * Runs the jobs of a plan file one after the other on one MiniCluster and says what a savepoint of each holds. A job is asked for savepoints until
 * two in a row hold the same states, those among them that the plan wants to see.
 *
 * <p>Arguments: the plan (`[{ "name", "jar", "mainClass", "arguments": [], "classpath": [path], "configuration": {}, "holds": [state], "snapshot": "canonical-savepoint" }]`; main class optional), a
 * temporary directory. Standard output: see {@link Plan}; `java` and of each pipeline, in the order of their submission, `name` and `operators` (see
 * {@link Savepoint}).
 */
public final class Mirror {
  /** For tasks to deploy, and for the last of the wanted states to be registered; not a measure of anything. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration DYING = Duration.ofSeconds(5);
  /** Between two savepoints: what is registered with the first records has come by then. */
  private static final long PAUSE_MILLIS = 600;

  private final Cluster cluster;
  private final Path savepoints;

  private Mirror(Cluster cluster, Path savepoints) {
    this.cluster = cluster;
    this.savepoints = savepoints;
  }

  public static void main(String[] arguments) throws Exception {
    Path temporary = Path.of(arguments[1]);
    PrintStream progress = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    Mirror mirror = new Mirror(new Cluster(temporary), Files.createDirectories(temporary.resolve("savepoints")));
    Plan.workOff(new File(arguments[0]), progress, mirror::hold);
  }

  private Map<String, Object> hold(JsonNode entry) throws Exception {
    File jar = new File(entry.get("jar").asText());
    Map<String, String> configuration = new LinkedHashMap<>();
    entry.get("configuration").fields().forEachRemaining(each -> configuration.put(each.getKey(), each.getValue().asText()));
    SavepointFormatType format = Snapshot.named(entry.get("snapshot").asText()).format;
    List<URL> beside = beside(entry);
    if (!beside.isEmpty()) {
      configuration.put("pipeline.classpaths", beside.stream().map(URL::toString).collect(Collectors.joining(";")));
    }
    List<JobID> jobs = cluster.submitAll(jar, program(entry, jar), configuration);
    try (PackagedProgram program = program(entry, jar).build()) {
      List<Map<String, Object>> pipelines = new ArrayList<>();
      Set<String> holds = new TreeSet<>();
      entry.get("holds").forEach(state -> holds.add(state.asText()));
      for (JobID job : jobs) {
        Map<String, Object> pipeline = new LinkedHashMap<>();
        pipeline.put("name", cluster.name(job));
        pipeline.put("operators", settled(job, format, program.getUserCodeClassLoader(), holds).operators());
        pipelines.add(pipeline);
      }
      // Of several pipelines any may hold a state.
      if (!holds.isEmpty()) {
        throw new IllegalStateException("No savepoint holds " + String.join(", ", holds) + ": this job never came to it.");
      }
      return Map.of("java", Runtime.version().feature(), "pipelines", pipelines);
    } finally {
      for (JobID job : jobs) {
        cluster.end(job);
      }
    }
  }

  private static List<URL> beside(JsonNode entry) throws MalformedURLException {
    List<URL> beside = new ArrayList<>();
    for (JsonNode path : entry.path("classpath")) {
      beside.add(new File(path.asText()).toURI().toURL());
    }
    return beside;
  }

  private static PackagedProgram.Builder program(JsonNode entry, File jar) throws MalformedURLException {
    List<String> arguments = new ArrayList<>();
    entry.get("arguments").forEach(argument -> arguments.add(argument.asText()));
    String mainClass = entry.has("mainClass") ? entry.get("mainClass").asText() : null;
    return PackagedProgram.newBuilder().setJarFile(jar).setUserClassPaths(beside(entry)).setEntryPointClassName(mainClass).setArguments(arguments.toArray(new String[0]));
  }

  /** @param holds the states still to be seen; what was seen is taken out */
  private Savepoint settled(JobID job, SavepointFormatType format, ClassLoader loader, Set<String> holds) throws Exception {
    Waiting.until("every task runs", PATIENCE, () -> running(job));
    Savepoint before = null;
    for (long deadline = System.nanoTime() + PATIENCE.toNanos(); ; ) {
      Thread.sleep(PAUSE_MILLIS);
      running(job);
      Savepoint now = Savepoint.read(savepoint(job, format), loader);
      boolean again = before != null && before.states().equals(now.states());
      boolean late = System.nanoTime() > deadline;
      if (again && (now.stateNames().containsAll(holds) || late) || late) {
        holds.removeAll(now.stateNames());
        return now;
      }
      before = now;
    }
  }

  /** Says of a job that died of its savepoint what it died of. */
  private String savepoint(JobID job, SavepointFormatType format) throws Exception {
    try {
      return cluster.savepoint(job, format, savepoints);
    } catch (Exception failed) {
      Waiting.within(DYING, () -> cluster.status(job).isTerminalState());
      running(job);
      throw failed;
    }
  }

  private boolean running(JobID job) throws Exception {
    Progress progress = cluster.progress(job);
    if (progress.status.isTerminalState()) {
      throw new IllegalStateException("The job does not run: " + progress.failure);
    }
    return progress.everyTaskRan;
  }
}
