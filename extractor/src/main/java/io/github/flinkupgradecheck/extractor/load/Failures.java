package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.model.FailureFacts;
import io.github.flinkupgradecheck.extractor.model.Missing;
import java.util.Collections;

/** Turns what main() did into the words of the protocol. */
public final class Failures {
  private Failures() {}

  /** An exception that ended main() or kept it from starting. */
  public static FailureFacts thrown(Throwable thrown, String what, Frames frames, Missing missing) {
    Needs.addFrom(thrown, frames, missing);
    Throwable root = Causes.root(thrown);
    StackTraceElement frame = frames == null ? null : frames.user(thrown);
    return new FailureFacts(
        Needs.isMissingClass(root) ? "class-missing" : "main-threw",
        what + ": " + root.getClass().getName() + (root.getMessage() == null ? "" : ": " + Causes.message(root)),
        root.getClass().getName(),
        Causes.chain(thrown),
        frame == null ? null : frame.toString(),
        Collections.<String>emptyList(),
        missing);
  }

  /** A main() that executes a pipeline without any operators, which Flink refuses. */
  public static FailureFacts empty(Throwable refused, String mainClass, Frames frames, Missing missing) {
    StackTraceElement frame = frames.user(refused);
    return new FailureFacts(
        "no-pipeline",
        "main() of " + mainClass + " executes a pipeline without any operators: " + Causes.message(Causes.root(refused)),
        Causes.root(refused).getClass().getName(),
        Causes.chain(refused),
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
}
