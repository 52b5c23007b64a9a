package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.agent.Misses;
import io.github.flinkupgradecheck.extractor.agent.Outside;
import io.github.flinkupgradecheck.extractor.agent.Recording;
import io.github.flinkupgradecheck.extractor.model.Missing;
import java.io.File;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that main() asked for and missed, out of what was noted while it ran. */
public final class Needs {
  /** {@code /etc/x (No such file or directory)}; Flink's file systems: {@code File /etc/x does not exist ...}. */
  private static final Pattern NO_FILE = Pattern.compile("^(?:File )?(\\S.*?)(?: \\(.*\\)| does not exist.*)$");
  /** {@code FactoryUtil}: {@code Could not find any factory for identifier 'kafka' that implements ...}. */
  private static final Pattern NO_FACTORY =
      Pattern.compile("^Could not find any (?:[\\w ]+ )?factory for identifier '([^']{1,200})'");
  /** {@code ParameterTool.getRequired}, and whatever of its getters has no default. */
  private static final Pattern NO_ARGUMENT = Pattern.compile("^No data for required key '([^']{1,100})'");
  /** JCommander: {@code The following options are required: [--table-type], [-t | --topic]}. */
  private static final Pattern REQUIRED = Pattern.compile("^The following options? (?:is|are) required: (\\[.{1,2000})");
  private static final Pattern OPTION = Pattern.compile("\\[[^\\]]{0,100}?--([\\w.-]{1,100})\\]");
  /** {@code environment variable (AWS_REGION)}: libraries look for it where no call site of the team's is watched, and say so. */
  private static final Pattern NO_VARIABLE =
      Pattern.compile("\\b(?i:env(?:ironment)?[ -]?var(?:iable)?s?)[ :('\"`]{1,4}([A-Z][A-Z0-9_]{2,60})\\b");
  /** {@code InetSocketAddress}: {@code name/1.2.3.4:80}, {@code /1.2.3.4:80}, {@code name/<unresolved>:80}. */
  private static final Pattern ADDRESS = Pattern.compile("^([^/]*)/(.*):(\\d+)$");

  private Needs() {}

  /** What call sites, handlers and sockets noted. A file that is there by now was not missed: many look before they write. */
  public static Missing of(Recording recording, Frames frames) {
    Missing missing = new Missing();
    for (Misses.Miss miss : recording.misses.all()) {
      String kind = miss.kind.name().toLowerCase(Locale.ROOT);
      if (miss.kind != Misses.Kind.FILES || !new File(miss.name).exists()) {
        missing.add(kind, miss.name, frames.user(miss.stack));
        if (miss.defaulted) {
          missing.defaulted.add(kind + " " + miss.name);
        }
      }
    }
    for (Throwable caught : recording.misses.caught()) {
      addFrom(caught, frames, missing);
    }
    hosts(frames, missing);
    return missing;
  }

  /** Adds arguments, variables, files, classes and table factories that an exception and its causes name. */
  public static void addFrom(Throwable thrown, Frames frames, Missing missing) {
    StackTraceElement frame = frames == null ? null : frames.user(thrown);
    for (Throwable one : Causes.all(thrown)) {
      String message = one.getMessage() == null ? "" : one.getMessage();
      Matcher factory = NO_FACTORY.matcher(message);
      Matcher argument = NO_ARGUMENT.matcher(message);
      Matcher variable = NO_VARIABLE.matcher(message);
      Matcher required = REQUIRED.matcher(message);
      if (one instanceof NoSuchFileException) {
        file(((NoSuchFileException) one).getFile(), frame, missing);
      } else if (one instanceof FileNotFoundException) {
        Matcher matcher = NO_FILE.matcher(message);
        file(matcher.matches() ? matcher.group(1) : message, frame, missing);
      } else if (isMissingClass(one) && message.matches("\\[*L?[\\w$./]+;?")) {
        missing.add("classes", message.replaceAll("^\\[+L?|;$", "").replace('/', '.'), frame);
      } else if (factory.find()) {
        missing.add("tables", factory.group(1), frame);
      } else if (argument.find()) {
        missing.add("arguments", argument.group(1), frame);
      } else if (required.find()) {
        for (Matcher option = OPTION.matcher(required.group(1)); option.find(); ) {
          missing.add("arguments", option.group(1), frame);
        }
      } else if (variable.find() && System.getenv(variable.group(1)) == null) {
        missing.add("environment", variable.group(1), frame);
      }
    }
  }

  static boolean isMissingClass(Throwable thrown) {
    return thrown instanceof ClassNotFoundException || thrown.getClass() == NoClassDefFoundError.class;
  }

  private static void file(String name, StackTraceElement frame, Missing missing) {
    if (name != null && !new File(name).exists()) {
      missing.add("files", name, frame);
    }
  }

  private static void hosts(Frames frames, Missing missing) {
    for (Map.Entry<String, String> one : Outside.missed().entrySet()) {
      Matcher address = ADDRESS.matcher(one.getKey());
      String host = one.getKey();
      if (address.matches()) {
        host = (address.group(1).isEmpty() ? address.group(2) : address.group(1)) + ":" + address.group(3);
      }
      missing.add("hosts", host, frames.user(Frames.parse(one.getValue())));
    }
  }
}
