package io.github.flinkupgradecheck.extractor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What Flink's own code threw while a pipeline was built, hashed or translated. */
public final class Refusal {
  public final String exception;
  public final String message;
  /** The uid of a collision, or null. */
  public final String uid;
  /** Names of the operators it is about; may be empty. */
  public final List<String> operators;

  public Refusal(String exception, String message, String uid, List<String> operators) {
    this.exception = exception;
    this.message = message;
    this.uid = uid;
    this.operators = Collections.unmodifiableList(new ArrayList<>(operators));
  }
}
