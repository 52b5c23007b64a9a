package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.state.RestoreWatcher;
import io.github.flinkupgradecheck.extractor.state.RestoredStates;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks a restored operator for every entry that the baseline had put there. Its own states are read before any code of the user's has run,
 * because that may take them for its own; keyed ones once the operator is open, because only then they are asked for.
 */
final class ReadBack implements RestoreWatcher {
  final SampleAnswers answers;
  private final Filling filling;
  private final KeyedReading keyed;
  private final BaselineOperator baseline;
  private final DecodedSamples decoded;
  /** How the restored keys look. */
  private Set<String> taken;

  ReadBack(BaselineOperator baseline, Filling filling, ClassLoader userClassLoader) {
    this.filling = filling;
    this.baseline = baseline;
    this.decoded = new DecodedSamples(userClassLoader);
    this.answers = new SampleAnswers(userClassLoader);
    this.keyed = new KeyedReading(baseline, answers, userClassLoader);
  }

  @Override
  public void built(RestoredStates states) {
    for (Placed placed : filling.placed) {
      if (placed.state.kind.equals("broadcast")) {
        keyed.broadcast(placed, states.broadcast(placed.state.name));
      } else if (placed.state.scope() == Scope.OPERATOR && !placed.state.ofBytes()) {
        list(placed, states.list(placed.state.name));
      }
    }
  }

  @Override
  public void started(RestoredStates states) {
    Map<BaselineState, List<Placed>> byState = new LinkedHashMap<>();
    for (Placed placed : filling.placed) {
      if (placed.state.ofBytes() && placed.state.scope() == Scope.OPERATOR && !answers.any(placed.state)) {
        versioned(placed, states);
      }
      if (placed.state.scope() != Scope.OPERATOR && !answers.any(placed.state)) {
        byState.computeIfAbsent(placed.state, first -> new java.util.ArrayList<>()).add(placed);
      }
    }
    byState.forEach((state, placed) -> keyed.read(state, placed, states));
  }

  @Override
  public boolean isSample(Object key) {
    if (taken == null) {
      taken = new HashSet<>();
      for (BaselineSample sample : baseline.keySamples) {
        taken.add(String.valueOf(decoded.tree(baseline.sampledKey, sample)));
      }
    }
    return taken.contains(ValueTree.of(key).toString());
  }

  private void versioned(Placed placed, RestoredStates states) {
    try {
      List<Object> read = states.versioned();
      if (read != null) {
        list(placed, read);
      }
    } catch (Throwable unreadable) {
      answers.threw(placed, unreadable);
    }
  }

  private void list(Placed placed, Iterable<?> read) {
    Iterator<?> elements = read == null ? null : read.iterator();
    for (BaselineSample sample : placed.values) {
      if (elements != null && elements.hasNext()) {
        answers.read(placed.state, sample, elements.next());
      } else {
        answers.gone(placed.state, sample);
      }
    }
  }
}
