package io.github.flinkupgradecheck.extractor.code;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Which instruction an argument of a call comes from, through local variables. */
final class Arguments {
  private static final int MAX_COPIES = 16;

  private final InsnList instructions;
  private final Frame<SourceValue>[] frames;

  Arguments(String owner, MethodNode method) {
    this.instructions = method.instructions;
    Frame<SourceValue>[] all;
    try {
      all = new Analyzer<>(new SourceInterpreter()).analyzeAndComputeMaxs(owner, method);
    } catch (AnalyzerException unreadable) {
      all = null;
    }
    this.frames = all;
  }

  /**
   * The one instruction that pushes the value {@code depth} below the top before {@code at}; null if it is
   * several, a parameter, or unknown.
   */
  AbstractInsnNode origin(AbstractInsnNode at, int depth) {
    Frame<SourceValue> frame = frame(at);
    if (frame == null || frame.getStackSize() <= depth) {
      return null;
    }
    AbstractInsnNode origin = only(frame.getStack(frame.getStackSize() - 1 - depth));
    for (int i = 0; i < MAX_COPIES && origin != null && isCopy(origin); i++) {
      Frame<SourceValue> there = frame(origin);
      if (there == null) {
        return null;
      }
      origin =
          origin.getOpcode() == Opcodes.ALOAD
              ? only(there.getLocal(((VarInsnNode) origin).var))
              : only(there.getStack(there.getStackSize() - 1));
    }
    return origin;
  }

  /** The local variable whose value it has had since the method was called, which makes it a parameter or {@code this}; -1 for any other. */
  int parameter(AbstractInsnNode at, int depth) {
    Frame<SourceValue> frame = frame(at);
    if (frame == null || frame.getStackSize() <= depth) {
      return -1;
    }
    AbstractInsnNode pushed = only(frame.getStack(frame.getStackSize() - 1 - depth));
    if (pushed == null || pushed.getOpcode() != Opcodes.ALOAD) {
      return -1;
    }
    Frame<SourceValue> there = frame(pushed);
    int local = ((VarInsnNode) pushed).var;
    // What nothing in the method has put there was there before.
    return there != null && there.getLocal(local).insns.isEmpty() ? local : -1;
  }

  /** Whether the value is the object whose method this is. */
  boolean isThis(AbstractInsnNode at, int depth) {
    Frame<SourceValue> frame = frame(at);
    AbstractInsnNode pushed = frame == null ? null : only(frame.getStack(frame.getStackSize() - 1 - depth));
    return pushed != null && pushed.getOpcode() == Opcodes.ALOAD && ((VarInsnNode) pushed).var == 0;
  }

  private Frame<SourceValue> frame(AbstractInsnNode at) {
    return frames == null ? null : frames[instructions.indexOf(at)];
  }

  private static boolean isCopy(AbstractInsnNode at) {
    return at.getOpcode() == Opcodes.ALOAD || at.getOpcode() == Opcodes.ASTORE || at.getOpcode() == Opcodes.DUP;
  }

  private static AbstractInsnNode only(SourceValue value) {
    return value.insns.size() == 1 ? value.insns.iterator().next() : null;
  }
}
