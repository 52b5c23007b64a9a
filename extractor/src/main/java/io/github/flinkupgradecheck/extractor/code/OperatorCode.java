package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import io.github.flinkupgradecheck.extractor.model.DryResult;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.graph.StreamNode;

/** What the bytecode behind an operator tells: its fingerprint, and whether the states that were seen are all. */
public final class OperatorCode {
  private final JarClasses jar;
  private final ClassFiles files;
  private final InstanceFacts instances = new InstanceFacts();

  public OperatorCode(JarClasses jar, ClassLoader loader) {
    this.jar = jar;
    this.files = new ClassFiles(jar, loader);
  }

  /** Fingerprint of what a key selector runs, and of its settings. */
  public String ofSelector(KeySelector<?, ?> selector) {
    Roots roots = new Roots(jar);
    roots.add(selector);
    return Fingerprint.of(InstanceFacts.digest(roots), roots, Reach.of(roots, files), files);
  }

  /** Fills {@code code}, {@code states} and {@code incompleteBecause}, and adds to {@code facts}. */
  public void describe(OperatorFacts operator, StreamNode node, DryResult dry) {
    Roots roots = new Roots(jar);
    roots.addClass(operator.operatorClass);
    roots.add(node.getOperatorFactory());
    Reach reach = Reach.of(roots, files);

    Completeness completeness = new Completeness(roots, reach, files, dry);
    List<State> states = new ArrayList<>(dry.states);
    if (dry.declared != null) {
      states.addAll(dry.declared);
    }
    states.addAll(completeness.onlyInCode);
    operator.states = states;
    operator.incompleteBecause = completeness.because;
    StateCode.describe(operator, dry, reach, files);
    instances.describe(operator, roots);

    // Which key a record has is the operator's meaning too, though no state of its own hangs on that code.
    Reach withKeys = reach;
    if (node.getStatePartitioners().length > 0) {
      roots.add(node.getStatePartitioners());
      withKeys = Reach.of(roots, files);
    }
    operator.code = Fingerprint.of(operator.operatorClass, roots, withKeys, files);
  }
}
