package restores.harness;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The quickest honest way to see by a real restore whether a change works: run the deployed JAR until data has come out at its end (a savepoint
 * of a job that has seen nothing holds nothing that could fail), stop it with a savepoint, start the changed JAR from it and wait until it runs
 * or fails. Arguments: deployed JAR, changed JAR, a temporary directory. The last line that it prints is Flink's failure as JSON, empty when
 * there was none.
 */
public final class SavepointAndRestore {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Map<String, String> CONFIGURATION =
      Map.of("state.backend.type", "hashmap", "parallelism.default", "1");

  private SavepointAndRestore() {}

  public static void main(String[] arguments) throws Exception {
    Path temporary = Path.of(arguments[2]);
    Cluster cluster = new Cluster(temporary);
    JobID deployed = new JobID();
    cluster.submit(deployed, new File(arguments[0]), CONFIGURATION, null, false);
    Waiting.until("the deployed job runs", PATIENCE, () -> cluster.progress(deployed).everyTaskRan);
    Path ledger = Path.of(System.getProperty("java.io.tmpdir"), "orders-ledger");
    Waiting.until("entries reach the ledger", PATIENCE, () -> wroteSomething(ledger));
    String savepoint = cluster.stopWithSavepoint(deployed, SavepointFormatType.CANONICAL, Files.createDirectories(temporary.resolve("savepoints")));

    JobID changed = new JobID();
    cluster.submit(changed, new File(arguments[1]), CONFIGURATION, savepoint, false);
    Waiting.until("the changed job runs or fails", PATIENCE, () -> settled(cluster.progress(changed)));
    Progress end = cluster.progress(changed);
    Map<String, ?> said = end.failure == null ? Map.of() : end.failure.asJson();
    System.out.println(new ObjectMapper().writeValueAsString(said));
    Runtime.getRuntime().halt(0);
  }

  private static boolean wroteSomething(Path directory) throws Exception {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.anyMatch(file -> file.toFile().length() > 0);
    }
  }

  private static boolean settled(Progress progress) {
    return progress.everyTaskRan || progress.failure != null;
  }
}
