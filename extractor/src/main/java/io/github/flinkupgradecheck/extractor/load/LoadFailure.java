package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.model.FailureFacts;

/** Ends the reading of one job. */
public final class LoadFailure extends Exception {
  private static final long serialVersionUID = 1L;

  public final transient FailureFacts facts;

  public LoadFailure(FailureFacts facts) {
    super(facts.message);
    this.facts = facts;
  }
}
