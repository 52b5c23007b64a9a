package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import io.github.flinkupgradecheck.extractor.model.DryResult;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What the bytecode behind an operator tells: its fingerprint, and whether the states that were seen are all. */
public final class OperatorCode {
  private final JarClasses jar;
  private final ClassFiles files;
  private final InstanceFacts instances = new InstanceFacts();

  public OperatorCode(JarClasses jar, ClassLoader loader) {
    this.jar = jar;
    this.files = new ClassFiles(jar, loader);
  }

  /** Fills {@code code}, {@code states} and {@code incompleteBecause}, and adds to {@code facts}. */
  public void describe(OperatorFacts operator, StreamNode node, DryResult dry) {
    Roots roots = new Roots(jar);
    roots.addClass(operator.operatorClass);
    roots.add(node.getOperatorFactory());
    Reach reach = reach(roots);

    Completeness completeness = new Completeness(roots, reach, files, dry);
    List<State> states = new ArrayList<>(dry.states);
    states.addAll(completeness.onlyInCode);
    operator.states = states;
    operator.incompleteBecause = completeness.because;
    StateCode.describe(operator, dry, reach, files);
    instances.describe(operator, roots);

    // Which key a record has is the operator's meaning too, though no state of its own hangs on that code.
    roots.add(node.getStatePartitioners());
    operator.code = Fingerprint.of(operator.operatorClass, roots, reach(roots), files);
  }

  private Reach reach(Roots roots) {
    SortedSet<MethodRef> start = new TreeSet<>(roots.lambdas);
    for (String name : roots.classes) {
      ClassNode type = files.get(name);
      if (type != null) {
        for (MethodNode method : type.methods) {
          if (method.name.equals("<init>")) {
            start.add(new MethodRef(name, method.name, method.desc));
          }
        }
      }
    }
    Reach reach = new Reach(files, true);
    reach.instantiate(roots.classes);
    reach.from(start);
    return reach;
  }
}
