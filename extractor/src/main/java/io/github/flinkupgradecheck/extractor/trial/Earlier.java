package io.github.flinkupgradecheck.extractor.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One operator of the baseline as an earlier release has left it: RocksDB keeps an entry as it was written for as long as the serializer is
 * only reconfigured. Its bytes mean something under that release's snapshots, so they lie in a savepoint of their own.
 */
final class Earlier {
  final BaselineOperator operator;
  /** What each of its states is today. */
  final Map<BaselineState, BaselineState> today = new IdentityHashMap<>();

  private Earlier(BaselineOperator now, String release) {
    List<BaselineState> states = new ArrayList<>();
    for (BaselineState state : now.states) {
      BaselineState then = state.of(release);
      today.put(then, state);
      states.add(then);
    }
    operator = now.with(states, BaselineSample.of(now.carriedKeys, release));
  }

  /** By release, those that left something. */
  static List<Earlier> of(BaselineOperator operator) {
    Set<String> releases = new TreeSet<>();
    operator.carriedKeys.forEach(sample -> releases.add(sample.release));
    operator.states.forEach(state -> state.carried.forEach(sample -> releases.add(sample.release)));
    List<Earlier> all = new ArrayList<>();
    for (String release : releases) {
      all.add(new Earlier(operator, release));
    }
    return all;
  }

  static List<BaselineSample> in(List<BaselineSample> samples) {
    List<BaselineSample> carried = new ArrayList<>(samples);
    carried.removeIf(sample -> sample.snapshot == null);
    return Collections.unmodifiableList(carried);
  }
}
