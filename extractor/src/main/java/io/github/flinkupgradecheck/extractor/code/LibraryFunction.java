package io.github.flinkupgradecheck.extractor.code;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.common.functions.RichFunction;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Whether a function of a bundled library can come to a state at all, although its code is not searched for which. Most cannot: a plain function is
 * given no context, and a rich one has to ask for it.
 */
final class LibraryFunction {
  private static final Set<String> CONTEXT = new HashSet<>(Arrays.asList("getRuntimeContext", "getIterationRuntimeContext"));
  private static final Set<String> CHECKPOINTED = new HashSet<>(Arrays.asList("CheckpointedFunction", "ListCheckpointed"));

  private LibraryFunction() {}

  /** @param name of a class that Flink runs, with dots */
  static boolean mayAskForState(String name, ClassFiles files) {
    Class<?> type;
    try {
      type = Class.forName(name, false, files.loader());
    } catch (ClassNotFoundException | LinkageError unknown) {
      return true;
    }
    if (StreamOperator.class.isAssignableFrom(type) || Trigger.class.isAssignableFrom(type) || isCheckpointed(type)) {
      return true;
    }
    return RichFunction.class.isAssignableFrom(type) && takesContext(name.replace('.', '/'), files);
  }

  /** By name: one of the interfaces is not in every Flink. */
  private static boolean isCheckpointed(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Class<?> implemented : at.getInterfaces()) {
        if (CHECKPOINTED.contains(implemented.getSimpleName()) || isCheckpointed(implemented)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean takesContext(String name, ClassFiles files) {
    for (ClassNode type : files.lineage(name)) {
      if (type.name.startsWith("org/apache/flink/")) {
        continue;
      }
      if (takesContext(type)) {
        return true;
      }
      // An inner class has the function as its outer object.
      for (InnerClassNode inner : type.innerClasses) {
        if (inner.name.startsWith(type.name + "$")) {
          for (ClassNode at : files.lineage(inner.name)) {
            if (takesContext(at)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean takesContext(ClassNode type) {
    for (MethodNode method : type.methods) {
      for (AbstractInsnNode at : method.instructions) {
        if (at instanceof MethodInsnNode) {
          MethodInsnNode call = (MethodInsnNode) at;
          // Also who is handed a context by Flink, and who hands itself on to somebody that may ask it for one.
          String arguments = call.desc.substring(0, call.desc.indexOf(')'));
          if (CONTEXT.contains(call.name) || call.owner.endsWith("Context") || arguments.contains("Context;") || arguments.contains("Function;")) {
            return true;
          }
        } else if (at instanceof InvokeDynamicInsnNode) {
          for (Object argument : ((InvokeDynamicInsnNode) at).bsmArgs) {
            if (argument instanceof Handle && CONTEXT.contains(((Handle) argument).getName())) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }
}
