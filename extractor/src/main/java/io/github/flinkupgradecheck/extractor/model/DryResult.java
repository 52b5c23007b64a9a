package io.github.flinkupgradecheck.extractor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one dry initialisation of one operator showed. */
public final class DryResult {
  /** How far the operator came. */
  public enum Reached {
    /** The operator was not run: its kind has no state, or it could not be built. */
    NOTHING,
    CONTEXT,
    INITIALIZE,
    OPEN,
    /** Everything that was to be run ran to its end. */
    END
  }

  /** Sorted by name, then kind; what was registered before a failure is kept. */
  public final List<State> states;
  /** Serializer of the key, or null for an operator without keyed state. */
  public final SerializerFacts key;
  /** The phase in which it ended; {@link Reached#END} when nothing went wrong. */
  public final Reached reached;
  /** What was thrown in that phase, or null. */
  public final Throwable thrown;
  /** Where user code stood when the deadline passed, or null when it did not. */
  public final String hungAt;
  /** Whether {@code open} was run at all; false for operators whose states are all fixed before it. */
  public final boolean opened;
  /**
   * The first user's frame of {@link #thrown}, or null. Failures of our own proxies are recognised by {@link
   * #ours}.
   */
  public final String frame;
  /** True when the failure is the extractor's own: then nothing may be concluded from it. */
  public final boolean ours;
  /** What tests of the team have seen, beyond {@link #states}; null where none has run the operator. */
  public final List<State> declared;

  public DryResult(
      List<State> states,
      SerializerFacts key,
      Reached reached,
      Throwable thrown,
      String hungAt,
      boolean opened,
      String frame,
      boolean ours) {
    this(states, key, reached, thrown, hungAt, opened, frame, ours, null);
  }

  private DryResult(
      List<State> states,
      SerializerFacts key,
      Reached reached,
      Throwable thrown,
      String hungAt,
      boolean opened,
      String frame,
      boolean ours,
      List<State> declared) {
    this.declared = declared;
    this.states = Collections.unmodifiableList(states);
    this.key = key;
    this.reached = reached;
    this.thrown = thrown;
    this.hungAt = hungAt;
    this.opened = opened;
    this.frame = frame;
    this.ours = ours;
  }

  /** The same with what tests have seen; of that only what this run has not. */
  public DryResult declared(List<State> inTests) {
    Set<String> seen = new HashSet<>();
    for (State state : states) {
      seen.add(state.name + " " + state.kind);
    }
    List<State> more = new ArrayList<>();
    for (State state : inTests) {
      if (!seen.contains(state.name + " " + state.kind)) {
        more.add(state);
      }
    }
    return new DryResult(states, key, reached, thrown, hungAt, opened, frame, ours, more);
  }
}
