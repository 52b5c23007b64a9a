package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.model.DryResult;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Two facts from the code that the rules ask for: what handles state, and whether a timer is ever set. */
final class StateCode {
  private static final String USER_TIMERS = "user-timers";

  private StateCode() {}

  static void describe(OperatorFacts operator, DryResult dry, Roots roots, Reach reach, ClassFiles files) {
    if (operator.incompleteBecause != null) {
      operator.facts.put("stateCode", digest(roots, reach, files));
    }
    if (hasUserTimersOnly(dry) && reach.complete() && isSeen(operator, files) && !setsTimers(reach, files)) {
      operator.facts.put("timers", "never");
    }
  }

  /** Only the methods that ask for state or make a descriptor, or write state as they like: an edit elsewhere in the class hides nothing. */
  private static String digest(Roots roots, Reach reach, ClassFiles files) {
    SortedSet<MethodRef> handling = new TreeSet<>();
    for (Accessor accessor : Accessor.in(reach.methods, files)) {
      handling.add(accessor.in);
    }
    for (MethodRef method : reach.methods) {
      for (AbstractInsnNode at : files.method(method).instructions) {
        if (at instanceof TypeInsnNode && at.getOpcode() == Opcodes.NEW && ((TypeInsnNode) at).desc.endsWith("StateDescriptor")) {
          handling.add(method);
        }
      }
    }
    MethodText texts = new MethodText(files);
    SortedSet<String> lines = RawState.code(roots, reach, files);
    for (MethodRef method : handling) {
      lines.add(MethodText.stable(method.toString()) + " " + texts.digest(method));
    }
    return MethodText.sha256(String.join("\n", lines));
  }

  /** Flink's own operators set timers of other services themselves. */
  private static boolean hasUserTimersOnly(DryResult dry) {
    boolean any = false;
    for (State state : dry.states) {
      if (state.kind.equals("timer")) {
        any = true;
        if (!state.name.endsWith("_" + USER_TIMERS)) {
          return false;
        }
      }
    }
    return any;
  }

  /** A function that the JAR does not bring, or of which it brings but a part, cannot be read; nor what an operator of the user's own does. */
  private static boolean isSeen(OperatorFacts operator, ClassFiles files) {
    if (!operator.operatorClass.startsWith("org.apache.flink.") || operator.function == null) {
      return false;
    }
    String top = null;
    for (ClassNode at : files.lineage(operator.function.replace('.', '/'))) {
      top = (at.access & Opcodes.ACC_INTERFACE) == 0 ? at.superName : top;
    }
    return top != null && (top.startsWith("org/apache/flink/") || top.equals("java/lang/Object"));
  }

  /** Whoever is given the context or the timer service and cannot be read may set timers with it. */
  private static boolean handsOn(MethodInsnNode call, ClassFiles files) {
    String arguments = call.desc.substring(0, call.desc.indexOf(')'));
    boolean able = arguments.contains("TimerService;") || arguments.contains("Context;");
    return able
        && !call.owner.startsWith("org/apache/flink/")
        && files.resolve(new MethodRef(call.owner, call.name, call.desc)) == null;
  }

  private static boolean setsTimers(Reach reach, ClassFiles files) {
    for (MethodRef method : reach.methods) {
      for (AbstractInsnNode at : files.method(method).instructions) {
        if (at instanceof MethodInsnNode) {
          MethodInsnNode call = (MethodInsnNode) at;
          boolean timers = call.name.startsWith("register") && call.name.endsWith("Timer");
          if (timers || handsOn(call, files)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
