package restores.harness;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.runtime.util.EnvironmentInformation;

/**
 * Runs the upgrades of a plan file one after the other on one MiniCluster.
 *
 * <p>Arguments: the plan, a temporary directory. Standard output: see {@link Plan}; what an upgrade showed is its `recording`.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws Exception {
    Path temporary = Path.of(arguments[1]);
    Lines lines = new Lines();
    PrintStream progress = lines.install();
    Upgrade upgrade = new Upgrade(new Cluster(temporary), lines, Files.createDirectories(temporary.resolve("savepoints")));
    Plan.workOff(
        new File(arguments[0]),
        progress,
        entry -> {
          Pair pair = new Pair(entry);
          Map<String, Object> recording = new LinkedHashMap<>();
          recording.put("flink", EnvironmentInformation.getVersion());
          recording.put("backend", pair.backend);
          recording.putAll(upgrade.run(pair));
          return Map.of("recording", recording);
        });
  }
}
