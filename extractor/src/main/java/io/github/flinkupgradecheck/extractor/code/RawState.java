package io.github.flinkupgradecheck.extractor.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Streams of an operator's own in a savepoint, which have neither a name nor a serializer: {@code StateSnapshotContext}. */
final class RawState {
  private static final Set<String> OUTPUT =
      new HashSet<>(Arrays.asList("getRawKeyedOperatorStateOutput", "getRawOperatorStateOutput"));
  /** Without the last one Flink takes the keyed stream for timers: {@code AbstractStreamOperator}. */
  private static final Set<String> HANDLING =
      new HashSet<>(Arrays.asList("snapshotState", "initializeState", "isUsingCustomRawKeyedState"));

  private RawState() {}

  /**
   * Whether a class writes some. Operators of bundled libraries are asked too, though nothing else of their code is: they are who writes it (the feedback log
   * of Stateful Functions for instance).
   */
  static boolean isWrittenBy(String name, ClassFiles files) {
    for (ClassNode type : files.lineage(name)) {
      for (MethodNode method : type.methods) {
        if (method.name.equals("snapshotState") && opens(method)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean opens(MethodNode method) {
    for (AbstractInsnNode at : method.instructions) {
      if (at instanceof MethodInsnNode && OUTPUT.contains(((MethodInsnNode) at).name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The job's own methods by which it is written and read, with what they call. The class that a method stands in is left out: one that moves to a base class
   * does what it did.
   */
  static SortedSet<String> code(Roots roots, Reach reach, ClassFiles files) {
    SortedSet<MethodRef> start = new TreeSet<>();
    for (String name : roots.classes) {
      if (isWrittenBy(name, files)) {
        start.addAll(handling(name, files));
      }
    }
    SortedSet<String> texts = new TreeSet<>();
    if (!start.isEmpty()) {
      Reach saving = new Reach(files, false);
      saving.instantiate(reach.instantiated);
      saving.from(start);
      for (MethodRef method : saving.methods) {
        texts.add(method.name + text(files.method(method)));
      }
    }
    return texts;
  }

  /** In the class and in those of the job's that it extends. */
  private static List<MethodRef> handling(String name, ClassFiles files) {
    List<MethodRef> found = new ArrayList<>();
    for (ClassNode type : files.lineage(name)) {
      boolean own = files.get(type.name) != null;
      for (MethodNode method : type.methods) {
        if (own && HANDLING.contains(method.name)) {
          found.add(new MethodRef(type.name, method.name, method.desc));
        }
      }
    }
    return found;
  }

  /** What is called, read and compared with, by name. */
  private static String text(MethodNode method) {
    StringBuilder text = new StringBuilder(method.desc);
    for (AbstractInsnNode at : method.instructions) {
      if (at.getOpcode() >= 0) {
        text.append(' ').append(at.getOpcode());
      }
      if (at instanceof MethodInsnNode) {
        text.append(((MethodInsnNode) at).name).append(((MethodInsnNode) at).desc);
      } else if (at instanceof FieldInsnNode) {
        text.append(((FieldInsnNode) at).name).append(((FieldInsnNode) at).desc);
      } else if (at instanceof LdcInsnNode) {
        text.append(((LdcInsnNode) at).cst);
      } else if (at instanceof IntInsnNode) {
        text.append(((IntInsnNode) at).operand);
      }
    }
    return text.toString();
  }
}
