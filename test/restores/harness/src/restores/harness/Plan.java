package restores.harness;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Works off a plan file one entry after the other and ends this process. Prints a line of JSON for each: `name` and `backend` of the entry with what the
 * work gave, or with the reason as `broken`. An entry that hangs or breaks ends this process with status 3: whoever started it begins anew behind it.
 */
final class Plan {
  private static final long DEADLINE_SECONDS = 180;
  private static final int HUNG = 3;

  interface Work {
    Map<String, Object> on(JsonNode entry) throws Exception;
  }

  private Plan() {}

  static void workOff(File plan, PrintStream progress, Work work) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ExecutorService worker = Executors.newSingleThreadExecutor(Plan::daemon);
    for (JsonNode entry : json.readTree(plan)) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("name", entry.get("name").asText());
      if (entry.has("backend")) {
        line.put("backend", entry.get("backend").asText());
      }
      Future<Map<String, Object>> running = worker.submit(() -> work.on(entry));
      try {
        line.putAll(running.get(DEADLINE_SECONDS, TimeUnit.SECONDS));
        progress.println(json.writeValueAsString(line));
      } catch (Exception broken) {
        line.put("broken", new Failure(broken).toString());
        progress.println(json.writeValueAsString(line));
        progress.flush();
        // Whatever is left of this entry would meddle with the next one.
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
