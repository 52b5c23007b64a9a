package io.github.flinkupgradecheck.extractor.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Where a method's instructions lead. Kept for each method, because operators of one job share most of what they can run. */
final class Steps {
  /** What is called, or handed out as a lambda's body or a reference. */
  final List<MethodRef> calls;
  /** Those of {@link #calls} that whoever overrides the method may answer. */
  final Set<MethodRef> virtual;
  /** Names with slashes. */
  final List<String> made;
  /** Whose static fields are read: only whoever reads one depends on how it is initialised. */
  final List<String> read;

  private Steps(Set<MethodRef> calls, Set<MethodRef> virtual, Set<String> made, Set<String> read) {
    this.calls = new ArrayList<>(calls);
    this.virtual = virtual;
    this.made = new ArrayList<>(made);
    this.read = new ArrayList<>(read);
  }

  static Steps of(MethodNode method) {
    Set<MethodRef> calls = new LinkedHashSet<>();
    Set<MethodRef> virtual = new LinkedHashSet<>();
    Set<String> made = new LinkedHashSet<>();
    Set<String> read = new LinkedHashSet<>();
    for (AbstractInsnNode at : method.instructions) {
      if (at instanceof MethodInsnNode) {
        MethodInsnNode call = (MethodInsnNode) at;
        MethodRef called = new MethodRef(call.owner, call.name, call.desc);
        calls.add(called);
        if (call.getOpcode() == Opcodes.INVOKEVIRTUAL || call.getOpcode() == Opcodes.INVOKEINTERFACE) {
          virtual.add(called);
        }
      } else if (at instanceof TypeInsnNode && at.getOpcode() == Opcodes.NEW) {
        made.add(((TypeInsnNode) at).desc);
      } else if (at instanceof FieldInsnNode && at.getOpcode() == Opcodes.GETSTATIC) {
        read.add(((FieldInsnNode) at).owner);
      } else if (at instanceof InvokeDynamicInsnNode) {
        for (Object argument : ((InvokeDynamicInsnNode) at).bsmArgs) {
          if (argument instanceof Handle) {
            Handle handle = (Handle) argument;
            MethodRef called = new MethodRef(handle.getOwner(), handle.getName(), handle.getDesc());
            calls.add(called);
            virtual.add(called);
          }
        }
      }
    }
    return new Steps(calls, virtual, made, read);
  }

  /** The next instruction, without labels and line numbers; null after the last. */
  static AbstractInsnNode next(AbstractInsnNode step) {
    AbstractInsnNode next = step.getNext();
    while (next != null && next.getOpcode() < 0) {
      next = next.getNext();
    }
    return next;
  }
}
