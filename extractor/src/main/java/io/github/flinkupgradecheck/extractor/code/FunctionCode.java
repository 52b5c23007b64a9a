package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What a function of the user's own runs, and what it was made with. A function is the same one whatever its class and the nested ones are called. */
public final class FunctionCode {
  /** Asked by the planner alone ({@code FunctionDefinition}): what a function answers is the same. */
  private static final Set<String> OF_PLANNING = new HashSet<>(Arrays.asList("isDeterministic", "supportsConstantFolding"));

  /** Of the bytecode with what it reaches inside the JAR, hex. */
  public final String code;
  /** Of the values of its fields, hex; empty where it has none. */
  public final String settings;

  private FunctionCode(String code, String settings) {
    this.code = code;
    this.settings = settings;
  }

  public static FunctionCode of(Object function, JarClasses jar, ClassLoader loader) {
    ClassFiles files = new ClassFiles(jar, loader);
    Roots roots = new Roots(jar);
    roots.add(function);
    Reach reach = Reach.of(roots, files);
    reach.from(publicMethods(function.getClass().getName().replace('.', '/'), files));
    MethodText texts = new MethodText(files, function.getClass().getName().replace('.', '/'));
    SortedSet<String> lines = new TreeSet<>();
    for (MethodRef method : reach.methods) {
      boolean ofPlanning = OF_PLANNING.contains(method.name) && method.type.startsWith("()");
      if ((files.method(method).access & Opcodes.ACC_SYNTHETIC) == 0 && !ofPlanning) {
        lines.add(texts.nameless(MethodText.stable(method.toString())) + " " + texts.digest(method));
      }
    }
    return new FunctionCode(MethodText.sha256(String.join("\n", lines)).substring(0, 16), InstanceFacts.digest(roots));
  }

  /** The planner's code calls {@code eval} and {@code accumulate}, which are declared nowhere. */
  private static List<MethodRef> publicMethods(String name, ClassFiles files) {
    List<MethodRef> called = new ArrayList<>();
    for (ClassNode type : files.lineage(name)) {
      for (MethodNode method : type.methods) {
        if ((method.access & Opcodes.ACC_PUBLIC) != 0) {
          called.add(new MethodRef(type.name, method.name, method.desc));
        }
      }
    }
    return called;
  }
}
