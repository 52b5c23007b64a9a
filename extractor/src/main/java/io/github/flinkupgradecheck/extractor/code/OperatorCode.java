package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import io.github.flinkupgradecheck.extractor.model.DryResult;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.RehearsedCode;
import io.github.flinkupgradecheck.extractor.model.SelectorCode;
import io.github.flinkupgradecheck.extractor.model.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.graph.StreamNode;

/** What the bytecode behind an operator tells: its fingerprint, and whether the states that were seen are all. */
public final class OperatorCode {
  private final JarClasses jar;
  private final ClassFiles files;
  private final InstanceFacts instances = new InstanceFacts();
  private final Map<StreamNode, Read> ahead = new IdentityHashMap<>();
  /** Functions stand around many operators. */
  private final Map<StreamNode, Boolean> repeatable = new IdentityHashMap<>();
  private final Map<StreamNode, List<Long>> times = new IdentityHashMap<>();
  private final Set<StreamNode> described = Collections.newSetFromMap(new IdentityHashMap<StreamNode, Boolean>());

  public OperatorCode(JarClasses jar, ClassLoader loader) {
    this.jar = jar;
    this.files = new ClassFiles(jar, loader);
  }

  /**
   * Reads the code behind an operator before it is asked for. None of it runs, so it can be read in another thread while operators are at
   * work in theirs.
   */
  public synchronized void readAhead(OperatorFacts operator, StreamNode node) {
    if (!described.contains(node)) {
      ahead.put(node, new Read(operator, node));
    }
  }

  /** What a key selector runs, with its settings. */
  public synchronized SelectorCode ofSelector(KeySelector<?, ?> selector) {
    Roots roots = new Roots(jar);
    roots.add(selector);
    Reach reach = Reach.of(roots, files);
    String fingerprint = Fingerprint.of(InstanceFacts.digest(roots), roots, reach, files);
    return new SelectorCode(fingerprint, TimesOfDay.of(reach, roots, files));
  }

  /** Times that tell an operator more than small numbers; empty where it asks for no calendar, and cuts no time into pieces. */
  public synchronized List<Long> timesFor(OperatorFacts operator, StreamNode node) {
    return times.computeIfAbsent(
        node,
        each -> {
          Roots roots = roots(operator, each);
          return TimesOfDay.of(Reach.of(roots, files), roots, files);
        });
  }

  /** Texts that operators can take apart, which are given texts; empty where none of them does. */
  public synchronized List<String> textsFor(Map<StreamNode, OperatorFacts> operators) {
    Roots all = new Roots(jar);
    operators.forEach(
        (node, operator) -> {
          all.addClass(operator.operatorClass);
          all.add(node.getOperatorFactory());
          all.add(node.getStatePartitioners());
        });
    return MadeTexts.of(TakenApart.by(Reach.of(all, files), files), files);
  }

  /** Whether a function can be expected to do the same on another day. */
  public synchronized boolean isRepeatable(OperatorFacts operator, StreamNode node) {
    return repeatable.computeIfAbsent(node, each -> Repeatable.is(Reach.of(roots(operator, each), files), files));
  }

  /** Fills {@code code}, {@code rehearsed}, {@code states} and {@code incompleteBecause}, and adds to {@code facts}. */
  public synchronized void describe(OperatorFacts operator, StreamNode node, DryResult dry) {
    described.add(node);
    Read known = ahead.remove(node);
    Read code = known == null ? new Read(operator, node) : known;
    Completeness completeness = new Completeness(code.roots, code.reach, files, dry);
    List<State> states = new ArrayList<>(dry.states);
    if (dry.declared != null) {
      states.addAll(dry.declared);
    }
    states.addAll(completeness.onlyInCode);
    operator.states = states;
    operator.incompleteBecause = completeness.because;
    StateCode.describe(operator, dry, code.roots, code.reach, files);
    instances.describe(operator, code.roots);
    operator.code = code.fingerprint;
    operator.rehearsed = dry.states.isEmpty() ? null : code.rehearsed();
  }

  /** What of an operator's code does not depend on how it started. */
  private final class Read {
    final Roots roots;
    final Reach reach;
    final String fingerprint;
    private RehearsedCode rehearsed;
    private boolean rehearsedIsRead;

    Read(OperatorFacts operator, StreamNode node) {
      roots = roots(operator, node);
      reach = Reach.of(roots, files);
      // Which key a record has is the operator's meaning too, though no state of its own hangs on that code.
      boolean keyed = node.getStatePartitioners().length > 0;
      Roots all = keyed ? roots(operator, node) : roots;
      if (keyed) {
        all.add(node.getStatePartitioners());
      }
      fingerprint = Fingerprint.of(operator.operatorClass, all, keyed ? Reach.of(all, files) : reach, files);
      if (keyed) {
        rehearsed();
      }
    }

    /** Null where it may do otherwise on another day. */
    RehearsedCode rehearsed() {
      if (!rehearsedIsRead) {
        rehearsedIsRead = true;
        rehearsed =
            Repeatable.is(reach, files)
                ? new RehearsedCode(Words.of(reach, files), numbers(roots, reach), Repeatable.iteratesMaps(reach, files))
                : null;
      }
      return rehearsed;
    }
  }

  private List<Long> numbers(Roots roots, Reach reach) {
    List<Long> numbers = new ArrayList<>(Divisors.beyond(reach, roots, files));
    numbers.addAll(TimesOfDay.of(reach, roots, files));
    return numbers;
  }

  private Roots roots(OperatorFacts operator, StreamNode node) {
    Roots found = new Roots(jar);
    found.addClass(operator.operatorClass);
    found.add(node.getOperatorFactory());
    return found;
  }
}
