package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.DryResult;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import io.github.flinkupgradecheck.extractor.serializer.SerializerTrees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** How one dry run of one operator ended, with its states and the serializers they use, alive. */
public final class DryOperator {
  private static final String TABLES = "org.apache.flink.table.";

  public final CapturedOperator operator;
  public final List<RegisteredState> states;
  private final DryRun run;
  private final Exercise exercise;
  private final LiveStates.Accessed accessed;
  private final NextSavepoint next;
  private final Throwable firstRecord;
  private final Throwable notCanonical;
  private final Throwable unreadable;
  private final StackTraceElement[] hung;

  DryOperator(
      DryRun run,
      Exercise exercise,
      List<RegisteredState> states,
      LiveStates.Accessed accessed,
      NextSavepoint next,
      Throwable firstRecord,
      Throwable notCanonical,
      Throwable unreadable,
      StackTraceElement[] hung) {
    this.operator = run.operator;
    this.run = run;
    this.exercise = exercise;
    this.states = Collections.unmodifiableList(states);
    this.accessed = accessed;
    this.next = next;
    this.firstRecord = firstRecord;
    this.notCanonical = notCanonical;
    this.unreadable = unreadable;
    this.hung = hung;
  }

  /** Serializer of the key, or null. */
  public TypeSerializer<?> key() {
    return operator.node.getStateKeySerializer();
  }

  /** The list that a connector writes itself; null if there is none. */
  public VersionedList versionedList() {
    return VersionedList.of(run.live);
  }

  /** States that user code can hold, with their {@link RegisteredState#identity}; by identity of the objects. */
  public Map<Object, String> statesInUse() {
    try {
      return run.context == null ? Collections.emptyMap() : new LiveStates(run.context).objects();
    } catch (Exception | LinkageError unseen) {
      return Collections.emptyMap();
    }
  }

  /** What user code runs in it: its function, else the operator itself; null if there is none. */
  public Object function() {
    return run.function();
  }

  public ClassLoader userClassLoader() {
    return run.userClassLoader();
  }

  /** The records that went through it, or null. */
  public Exercise exercise() {
    return exercise;
  }

  /** Whether it asked for that state after a restore; only known of states with values of their own, not of timers. */
  public boolean accessed(StateMeta.Type type, String state) {
    return accessed.contains(type, state);
  }

  /** What it saved after a restore; null if it did not come so far. */
  public NextSavepoint next() {
    return next;
  }

  /**
   * What Flink threw when a restored operator asked for a state with its first record; null if nothing. What is thrown at other times
   * then is of the made-up record's making.
   */
  public Throwable firstRecord() {
    return firstRecord;
  }

  /** What Flink threw instead of a savepoint in the canonical format, which it has not of this kind of operator; null if it has, and after a restore. */
  public Throwable notCanonical() {
    return notCanonical;
  }

  /** Whether something outside was reached for until it was open. */
  public boolean reachedOut() {
    return run.reachedOut;
  }

  /**
   * Whether it came to its end by itself and keeps something that its own code has a say in: under keys or, without any, as a function. What Flink's operators of
   * a query mean is told by their plan.
   */
  public boolean rehearsable() {
    boolean underKeys = false;
    for (RegisteredState state : states) {
      underKeys |= state.meta.type == StateMeta.Type.KEY_VALUE;
    }
    // A sink says nothing that could be held against anything, and may flush to where it must not when it saves.
    boolean keeps = run.keyed() ? underKeys : !states.isEmpty() && function() != run.live && run.emits();
    return keeps
        && thrown() == null
        && hung == null
        && !run.reachedOut
        && !run.live.getClass().getName().startsWith(TABLES)
        && !function().getClass().getName().startsWith(TABLES);
  }

  /** What ended the run, or the reading after it; null if nothing did. */
  public Throwable thrown() {
    return run.thrown != null ? run.thrown : unreadable;
  }

  /** Where the deadline found it, a frame of user code where there is one; null if it was in time. */
  public String hungAt() {
    return hung == null ? null : at(hung);
  }

  /** True when the failure is the extractor's own. */
  public boolean ours() {
    return run.ours();
  }

  /** The phase it ended in, by the words of the trial: create, context, initialize, open, snapshot; null if it ran to its end. */
  public String phase() {
    switch (run.phase) {
      case END:
        return null;
      case CREATE:
        return "create";
      case CONTEXT:
        return "context";
      case INITIALIZE:
        return "initialize";
      case OPEN:
        return "open";
      default:
        return "snapshot";
    }
  }

  /** The manifest's view of it. */
  public DryResult result() {
    Throwable thrown = thrown();
    List<State> manifestStates = new ArrayList<>();
    SerializerFacts keyFacts = null;
    try {
      for (RegisteredState state : states) {
        manifestStates.add(ManifestStates.of(state));
      }
      keyFacts = key() == null ? null : SerializerTrees.facts(key());
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError unwritable) {
      // A serializer whose snapshot cannot be written, or never ends: no savepoint could be taken either.
      thrown = thrown == null ? unwritable : thrown;
    }
    return new DryResult(
        manifestStates,
        keyFacts,
        reached(),
        hung == null ? thrown : null,
        hungAt(),
        run.keyed(),
        thrown == null ? null : Failure.userFrame(thrown),
        ours());
  }

  private DryResult.Reached reached() {
    switch (run.phase) {
      case CREATE:
        return DryResult.Reached.NOTHING;
      case CONTEXT:
        return DryResult.Reached.CONTEXT;
      case INITIALIZE:
        return DryResult.Reached.INITIALIZE;
      case OPEN:
        return DryResult.Reached.OPEN;
      default:
        return DryResult.Reached.END;
    }
  }

  private static String at(StackTraceElement[] stack) {
    String user = Failure.userFrame(stack);
    return user != null ? user : stack.length > 0 ? stack[0].toString() : "an unknown place";
  }
}
