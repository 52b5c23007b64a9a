package restores.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.util.SerializedThrowable;

/** An exception chain as text, outermost first, without what differs from run to run. */
final class Failure {
  private static final int LONGEST = 12;
  private static final int LONGEST_MESSAGE = 600;

  private final List<String> chain = new ArrayList<>();
  private String exception = "";
  private String message = "";

  Failure(Throwable thrown) {
    for (Throwable link = thrown; link != null && chain.size() < LONGEST; link = link.getCause()) {
      exception = link instanceof SerializedThrowable ? ((SerializedThrowable) link).getOriginalErrorClassName() : link.getClass().getName();
      message = stable(link.getMessage(), exception);
      chain.add(message.isEmpty() ? exception : exception + ": " + message);
    }
  }

  /** Class, message and chain; class and message are the root cause's. */
  Map<String, Object> asJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("exception", exception);
    json.put("message", message);
    json.put("chain", chain);
    return json;
  }

  @Override
  public String toString() {
    return String.join("\n  caused by ", chain);
  }

  private static String stable(String message, String exception) {
    if (message == null) {
      return "";
    }
    String text = message.startsWith(exception + ": ") ? message.substring(exception.length() + 2) : message;
    text =
        text.replaceAll("@[0-9a-f]{4,}", "")
            .replaceAll("\\$\\$Lambda(\\$|/0x)[0-9a-fx/]+", "\\$\\$Lambda")
            .replaceAll("(file:)?/[^\\s,;'\")\\]]*(savepoint-[0-9a-f-]+|/[0-9a-f]{32}/chk-\\d+)", "<savepoint>")
            .replaceAll("(file:)?/[^\\s,;'\")\\]]*/([^/\\s,;'\")\\]]+\\.jar)", "$2")
            // Several tasks stand in the same way, and which is named first is chance.
            .replaceAll("state for task [0-9a-f]{32}", "state for task <id>")
            .replaceAll("job [0-9a-f]{32}", "job <id>")
            .replaceAll("Job [0-9a-f]{32}", "Job <id>")
            .replaceAll("(localhost|127\\.0\\.0\\.1):\\d+", "$1")
            .replaceAll("[0-9a-f]{32}_[0-9a-f]{32}_\\d+_\\d+", "<execution>")
            .replaceAll("(?<![\\w/])/(tmp|var|home|root)/[^\\s,;'\")\\]]+", "<path>");
    // A server-side stack trace inside a client-side message: its first lines say all.
    int stack = text.indexOf("\n\tat ");
    text = (stack >= 0 ? text.substring(0, stack) : text).trim();
    return text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "..." : text;
  }
}
