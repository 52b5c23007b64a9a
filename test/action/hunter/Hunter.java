import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What code of a pull request could do on the machine that checks it: look into everything that this user can read, and write into what
 * the runner reads afterwards. It knows what it looks for by a prefix that the test planted, so it can carry nothing else away.
 */
final class Hunter {
  private static final int LARGEST_FILE = 1 << 20;
  private static final int DEEPEST = 8;
  /** User and password as git's header and Docker's file hold them. */
  private static final Pattern ENCODED = Pattern.compile("(?:basic |\"auth\": ?\")([A-Za-z0-9+/=]{16,})");
  private static final List<String> COMMAND_FILES =
      List.of("GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY");

  private final String prefix;
  private final TreeSet<String> found = new TreeSet<>();

  private Hunter(String prefix) {
    this.prefix = prefix;
  }

  /** Appends a line for everything found, `who place secret` or `who wrote file`, to the report. */
  static synchronized void hunt(String who, String prefix, String report) {
    Hunter hunter = new Hunter(prefix);
    hunter.everywhere();
    StringBuilder lines = new StringBuilder();
    hunter.found.forEach(line -> lines.append(who).append(' ').append(line).append('\n'));
    lines.append(who).append(" ended\n");
    try {
      Files.writeString(Path.of(report), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void everywhere() {
    System.getenv().values().forEach(value -> search("environment", value));
    System.getProperties().values().forEach(value -> search("properties", String.valueOf(value)));
    ProcessHandle.allProcesses()
        .forEach(
            process -> {
              search("/proc/<pid>/environ", read(Path.of("/proc", "" + process.pid(), "environ")));
              search("/proc/<pid>/cmdline", read(Path.of("/proc", "" + process.pid(), "cmdline")));
            });
    // Where things lie on this machine: what the processes know that started this one.
    Map<String, String> known = new TreeMap<>(System.getenv());
    for (ProcessHandle one = ProcessHandle.current(); one != null; one = one.parent().orElse(null)) {
      for (String pair : read(Path.of("/proc", "" + one.pid(), "environ")).split("\0")) {
        int at = pair.indexOf('=');
        if (at > 0 && (!known.containsKey(pair.substring(0, at)) || pair.startsWith("HOME="))) {
          known.put(pair.substring(0, at), pair.substring(at + 1));
        }
      }
      if (known.containsKey("RUNNER_TEMP")) {
        break;
      }
    }
    Path home = Path.of(known.getOrDefault("HOME", "/nowhere"));
    for (String place : List.of("HOME", "RUNNER_TEMP", "GITHUB_WORKSPACE")) {
      if (known.containsKey(place)) {
        files(Path.of(known.get(place)), home);
      }
    }
    files(Path.of("").toAbsolutePath(), home);
    git(known);
    for (String name : COMMAND_FILES) {
      if (known.containsKey(name)) {
        forge(name, Path.of(known.get(name)));
      }
    }
  }

  /** A file is called by its folder and its name, and in the home by its name. */
  private void files(Path root, Path home) {
    each(
        root,
        file -> {
          Path folder = file.getParent().equals(home) ? Path.of("") : file.getParent().getFileName();
          search(folder.resolve(file.getFileName()).toString(), read(file));
        });
  }

  /** Credentials that git would use are in no file that is called so; whoever can start git is told them. */
  private void git(Map<String, String> known) {
    String asked = "protocol=https\nhost=github.com\n\n";
    try {
      ProcessBuilder builder = new ProcessBuilder("git", "credential", "fill").redirectErrorStream(true);
      builder.environment().put("HOME", known.getOrDefault("HOME", ""));
      builder.environment().put("GIT_TERMINAL_PROMPT", "0");
      Process git = builder.directory(Path.of(known.getOrDefault("GITHUB_WORKSPACE", ".")).toFile()).start();
      git.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
      git.getOutputStream().close();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      git.waitFor(10, TimeUnit.SECONDS);
      search("git-credential", said);
    } catch (IOException | InterruptedException absent) {
      // No git, no credentials of git.
    }
  }

  /** A path for the next steps, a variable for them, another verdict, a summary that says that all is well. */
  private void forge(String name, Path file) {
    try {
      Files.writeString(file, "forged=by-the-job\n", StandardOpenOption.APPEND);
      found.add("wrote " + name);
    } catch (IOException refused) {
      // Then it cannot be written.
    }
  }

  private void search(String place, String text) {
    Matcher secrets = Pattern.compile(Pattern.quote(prefix) + "(\\w+)").matcher(text);
    while (secrets.find()) {
      found.add(place + " " + secrets.group(1));
    }
    Matcher encoded = ENCODED.matcher(text);
    while (encoded.find()) {
      search(place, new String(Base64.getMimeDecoder().decode(encoded.group(1)), StandardCharsets.ISO_8859_1));
    }
  }

  private static void each(Path root, Consumer<Path> use) {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walked = Files.walk(root, DEEPEST)) {
      walked.filter(Files::isRegularFile).forEach(files::add);
    } catch (IOException | UncheckedIOException unreadable) {
      // What was seen until then is looked at.
    }
    files.forEach(use);
  }

  private static String read(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        return "";
      }
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException | SecurityException unreadable) {
      return "";
    }
  }
}
