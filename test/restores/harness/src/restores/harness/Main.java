package restores.harness;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.flink.runtime.util.EnvironmentInformation;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Runs the upgrades of a plan file one after the other on one MiniCluster.
 *
 * <p>Arguments: the plan, a temporary directory. Standard output: a line of JSON per upgrade with `name`, `backend` and either its `recording` or,
 * for one that could not be made, the reason as `broken`. An upgrade that hangs ends this process with status 3: whoever started it begins anew behind it.
 */
public final class Main {
  private static final long DEADLINE_SECONDS = 180;
  private static final int HUNG = 3;

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonNode plan = json.readTree(new File(arguments[0]));
    Path temporary = Path.of(arguments[1]);
    Lines lines = new Lines();
    PrintStream progress = lines.install();
    ExecutorService worker = Executors.newSingleThreadExecutor(task -> daemon(task));
    Cluster cluster = new Cluster(temporary);
    Upgrade upgrade = new Upgrade(cluster, lines, Files.createDirectories(temporary.resolve("savepoints")));
    for (JsonNode entry : plan) {
      Pair pair = new Pair(entry);
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("name", pair.name);
      line.put("backend", pair.backend);
      Future<Map<String, Object>> running = worker.submit(() -> upgrade.run(pair));
      try {
        Map<String, Object> recording = new LinkedHashMap<>();
        recording.put("flink", EnvironmentInformation.getVersion());
        recording.put("backend", pair.backend);
        recording.putAll(running.get(DEADLINE_SECONDS, TimeUnit.SECONDS));
        line.put("recording", recording);
        progress.println(json.writeValueAsString(line));
      } catch (Exception broken) {
        line.put("broken", new Failure(broken).toString());
        progress.println(json.writeValueAsString(line));
        progress.flush();
        // Whatever is left of this upgrade would print into the next one.
        Runtime.getRuntime().halt(HUNG);
      }
    }
    // Nothing is left to be tidied up that the temporary directory's owner does not remove.
    progress.flush();
    Runtime.getRuntime().halt(0);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "upgrade");
    thread.setDaemon(true);
    return thread;
  }
}
