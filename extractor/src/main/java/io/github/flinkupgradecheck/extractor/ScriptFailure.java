package io.github.flinkupgradecheck.extractor;

import io.github.flinkupgradecheck.extractor.load.Causes;
import io.github.flinkupgradecheck.extractor.load.Failures;
import io.github.flinkupgradecheck.extractor.load.LoadedJob;
import io.github.flinkupgradecheck.extractor.model.FailureFacts;
import io.github.flinkupgradecheck.extractor.model.Missing;
import io.github.flinkupgradecheck.extractor.script.ScriptError;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement that failed: which one, and of what. */
final class ScriptFailure {
  /** As Calcite's parser and validator say where something is. */
  private static final Pattern LINE = Pattern.compile("(?:at|From) line (\\d{1,6}), column \\d+");

  private ScriptFailure() {}

  static FailureFacts hung(LoadedJob job, Missing missing) {
    return new FailureFacts(
        "main-hung",
        job.script.head() + " had not ended at the deadline",
        null,
        Collections.<String>emptyList(),
        job.script.place(),
        Collections.<String>emptyList(),
        missing);
  }

  static FailureFacts of(LoadedJob job, Throwable thrown, Missing missing) {
    FailureFacts facts = Failures.thrown(thrown, job.script.head(), job.frames, missing);
    boolean factories = !missing.kinds().get("tables").isEmpty();
    if (factories) {
      job.script.addLacking(missing, job.userClassLoader());
    }
    String place = job.script.place();
    String message = facts.message;
    for (Throwable one : Causes.all(thrown)) {
      // Of the script itself: the statement was padded with as many lines as stand before it.
      Matcher line = LINE.matcher(String.valueOf(one.getMessage()));
      if (line.find()) {
        place = job.script.file + ":" + line.group(1);
      }
      if (one instanceof ScriptError) {
        place = job.script.file + ":" + ((ScriptError) one).line;
        message = one.getMessage();
      }
    }
    return new FailureFacts(
        "statement-failed", message, facts.exception, facts.chain, place, facts.candidates, missing);
  }
}
