package io.github.flinkupgradecheck.extractor.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.flink.runtime.state.RegisteredStateMetaInfoBase;

/** What an operator that started without restored state has registered: by itself, on made-up records, and what is registered for it. */
final class FreshReading {
  private final DryRun run;
  private final Exercise exercise;
  private final ClassLoader loader;

  /** @param exercise null if no record is to go through it */
  FreshReading(DryRun run, Exercise exercise, ClassLoader loader) {
    this.run = run;
    this.exercise = exercise;
    this.loader = loader;
  }

  /** @param into given what is known so far, because user code may never come back */
  void read(Consumer<List<RegisteredState>> into) throws Exception {
    if (exercise == null || !run.keyed() || run.phase != DryRun.Phase.SNAPSHOT || run.reachedOut) {
      force();
      into.accept(states());
      return;
    }
    // Before any record, so that a serializer's snapshot is that of a job without data.
    List<RegisteredState> atStart = states();
    into.accept(atStart);
    boolean abandoned = exercise.run(run.live, loader) instanceof TimeoutException;
    try {
      List<RegisteredState> afterRecords = together(atStart, since(atStart));
      into.accept(afterRecords);
      force();
      into.accept(together(afterRecords, since(afterRecords)));
    } catch (Exception | LinkageError thrown) {
      // Records may still be on their way through an abandoned operator, and change under our hands what is read.
      if (!abandoned) {
        throw thrown;
      }
    }
  }

  private List<RegisteredState> states() throws Exception {
    return StatesReader.read(run.context, run.forced, loader);
  }

  /** States that were not there before. */
  private List<RegisteredState> since(List<RegisteredState> before) throws Exception {
    Map<String, RegisteredState> known = new HashMap<>();
    before.forEach(state -> known.put(state.identity(), state));
    List<RegisteredState> since = new ArrayList<>();
    for (RegisteredState state : states()) {
      if (!known.containsKey(state.identity())) {
        since.add(state.seen.equals(RegisteredState.FORCED) ? state : state.exercised());
      }
    }
    return since;
  }

  private static List<RegisteredState> together(List<RegisteredState> some, List<RegisteredState> others) {
    List<RegisteredState> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(StatesReader.ORDER);
    return all;
  }

  private void force() throws Exception {
    if (run.forced == null) {
      run.forced = new ForcedRegistration(run.live, run.context);
      if (run.phase == DryRun.Phase.OPEN) {
        run.forced.broadcastStates();
      }
    }
    if (run.keyed()) {
      if (run.phase == DryRun.Phase.OPEN) {
        run.forced.behindOpen();
      }
      run.forced.declared();
      run.forced.keyedStates(names());
    }
  }

  private Collection<String> names() throws Exception {
    List<String> names = new ArrayList<>();
    for (RegisteredStateMetaInfoBase registered : new LiveStates(run.context).metaInfos()) {
      names.add(registered.getName());
    }
    return names;
  }
}
