package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.agent.Recording;
import io.github.flinkupgradecheck.extractor.model.FailureFacts;
import io.github.flinkupgradecheck.extractor.model.Missing;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what main() did into the words of the protocol. */
public final class Failures {
  /** {@code /etc/x (No such file or directory)}; Flink's file systems: {@code File /etc/x does not exist ...}. */
  private static final Pattern NO_FILE = Pattern.compile("^(?:File )?(\\S.*?)(?: \\(.*\\)| does not exist.*)$");

  private Failures() {}

  /** An exception that ended main() or kept it from starting. */
  public static FailureFacts thrown(Throwable thrown, String what, Frames frames, Missing missing) {
    boolean classMissing = addFromCauses(thrown, missing);
    Throwable root = Causes.root(thrown);
    StackTraceElement frame = frames == null ? null : frames.user(thrown);
    return new FailureFacts(
        classMissing ? "class-missing" : "main-threw",
        what + ": " + root.getClass().getName() + (root.getMessage() == null ? "" : ": " + Causes.message(root)),
        root.getClass().getName(),
        Causes.chain(thrown),
        frame == null ? null : frame.toString(),
        Collections.<String>emptyList(),
        missing);
  }

  /** A failure that is no exception but may come from something missing all the same. */
  public static FailureFacts silent(String kind, String message, StackTraceElement frame, Missing missing) {
    return new FailureFacts(
        kind,
        message,
        null,
        Collections.<String>emptyList(),
        frame == null ? null : frame.toString(),
        Collections.<String>emptyList(),
        missing);
  }

  /** What the rewritten call sites noted. */
  public static Missing missing(Recording recording) {
    Missing missing = new Missing();
    missing.environment.addAll(recording.environment());
    missing.properties.addAll(recording.properties());
    return missing;
  }

  /** Adds files and classes that the exceptions name; says whether the root is a missing class. */
  private static boolean addFromCauses(Throwable thrown, Missing missing) {
    for (Throwable one : Causes.all(thrown)) {
      String message = one.getMessage() == null ? "" : one.getMessage();
      if (one instanceof NoSuchFileException) {
        missing.files.add(((NoSuchFileException) one).getFile());
      } else if (one instanceof FileNotFoundException) {
        Matcher matcher = NO_FILE.matcher(message);
        missing.files.add(matcher.matches() ? matcher.group(1) : message);
      } else if (isMissingClass(one) && message.matches("\\[*L?[\\w$./]+;?")) {
        missing.classes.add(message.replaceAll("^\\[+L?|;$", "").replace('/', '.'));
      }
    }
    return isMissingClass(Causes.root(thrown));
  }

  private static boolean isMissingClass(Throwable thrown) {
    return thrown instanceof ClassNotFoundException || thrown.getClass() == NoClassDefFoundError.class;
  }
}
