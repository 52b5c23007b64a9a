package io.github.flinkupgradecheck.extractor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Why a job gave no manifest: what user code, the environment or the extractor did. Never what Flink refused. */
public final class FailureFacts {
  /** One of the kinds of PROTOCOL.md. */
  public final String kind;
  /** One sentence. */
  public final String message;
  /** Class of the root cause, or null. */
  public final String exception;
  /** {@code class: message}, outermost first. */
  public final List<String> chain;
  /** Innermost frame of user code, or null. */
  public final String frame;
  /** Main classes found in the JAR; empty where the question did not arise. */
  public final List<String> candidates;
  public final Missing missing;

  public FailureFacts(
      String kind,
      String message,
      String exception,
      List<String> chain,
      String frame,
      List<String> candidates,
      Missing missing) {
    this.kind = kind;
    this.message = message;
    this.exception = exception;
    this.chain = Collections.unmodifiableList(new ArrayList<>(chain));
    this.frame = frame;
    this.candidates = Collections.unmodifiableList(new ArrayList<>(candidates));
    this.missing = missing;
  }

  /** A failure without an exception. */
  public static FailureFacts of(String kind, String message) {
    return new FailureFacts(
        kind, message, null, Collections.<String>emptyList(), null, Collections.<String>emptyList(), new Missing());
  }
}
