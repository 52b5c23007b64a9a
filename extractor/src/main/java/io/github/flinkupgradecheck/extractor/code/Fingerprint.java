package io.github.flinkupgradecheck.extractor.code;

import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/**
 * One value for everything of the job's code that an operator can run. Sorted by content, so that neither the
 * order of methods in a class file nor the numbers of lambdas and anonymous classes are in it.
 */
final class Fingerprint {
  private Fingerprint() {}

  static String of(String operatorClass, Roots roots, Reach reach, ClassFiles files) {
    MethodText texts = new MethodText(files);
    SortedSet<String> lines = new TreeSet<>();
    lines.add("operator " + MethodText.stable(operatorClass));
    for (String name : roots.classes) {
      lines.add("class " + MethodText.stable(name));
    }
    for (MethodRef method : reach.methods) {
      MethodNode node = files.method(method);
      boolean made = (node.access & Opcodes.ACC_SYNTHETIC) != 0;
      if (!made) {
        lines.add(MethodText.stable(method.toString()) + " " + texts.digest(method));
      }
    }
    for (MethodRef lambda : roots.lambdas) {
      // A reference to a method of a library has no text here.
      lines.add("lambda " + (files.method(lambda) == null ? lambda.toString() : texts.digest(lambda)));
    }
    return MethodText.sha256(String.join("\n", lines));
  }
}
