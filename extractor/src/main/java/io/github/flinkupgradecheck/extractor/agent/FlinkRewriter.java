package io.github.flinkupgradecheck.extractor.agent;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The places of Flink that are rewritten; their signatures are the same from 1.13 to 2.2, where they exist. */
final class FlinkRewriter extends ClassVisitor {
  private static final String HOOKS = "io/github/flinkupgradecheck/extractor/agent/Hooks";
  private static final String FACTORY = "org/apache/flink/core/execution/PipelineExecutorFactory";
  /** What a function's name in a query stands for. */
  private static final String RESOLVED = "org/apache/flink/table/catalog/ContextResolvedFunction";
  private static final String RESOLVED_BEFORE_115 = "org/apache/flink/table/catalog/FunctionLookup$Result";
  private static final String GRAPH = "org/apache/flink/streaming/api/graph/StreamGraph";

  private String owner;

  private FlinkRewriter(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
    owner = name;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  /** Null for a class that stays as it is. */
  static byte[] rewrite(String name, byte[] bytes) {
    if (!concerns(name)) {
      return null;
    }
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new FlinkRewriter(writer), 0);
    return writer.toByteArray();
  }

  static boolean concerns(String name) {
    switch (name) {
      case "org/apache/flink/api/dag/Transformation":
      case "org/apache/flink/core/execution/DefaultExecutorServiceLoader":
      case "org/apache/flink/api/java/ExecutionEnvironment":
      case "org/apache/flink/streaming/api/environment/StreamExecutionEnvironment":
      case RESOLVED:
      case RESOLVED_BEFORE_115:
        return true;
      default:
        return grows(name);
    }
  }

  /** Whether this class gets a method more, which a JVM allows only before it is loaded. */
  static boolean grows(String name) {
    return name.equals("org/apache/flink/streaming/api/graph/StreamGraphGenerator");
  }

  @Override
  public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
    if (name.equals("getNewNodeId") && type.equals("()I")) {
      return new AtReturn(super.visitMethod(access, name, type, signature, exceptions));
    }
    if (name.equals("getExecutorFactory") && type.endsWith(")L" + FACTORY + ";")) {
      replace(super.visitMethod(access, name, type, signature, exceptions), "executorFactory", FACTORY);
      return null;
    }
    if (name.equals("areExplicitEnvironmentsAllowed") && type.equals("()Z")) {
      allow(super.visitMethod(access, name, type, signature, exceptions));
      return null;
    }
    if (name.equals("generate") && type.equals("()L" + GRAPH + ";")) {
      surround(super.visitMethod(access, name, type, signature, exceptions));
      return super.visitMethod(access, Hooks.RENAMED_GENERATE, type, signature, exceptions);
    }
    if (name.equals("<init>") && (owner.equals(RESOLVED) || owner.equals(RESOLVED_BEFORE_115))) {
      return new AtEnd(super.visitMethod(access, name, type, signature, exceptions));
    }
    return super.visitMethod(access, name, type, signature, exceptions);
  }

  private static void replace(MethodVisitor method, String hook, String result) {
    method.visitCode();
    method.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, hook, "()Ljava/lang/Object;", false);
    method.visitTypeInsn(Opcodes.CHECKCAST, result);
    method.visitInsn(Opcodes.ARETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private static void allow(MethodVisitor method) {
    method.visitCode();
    method.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "explicitEnvironmentsAllowed", "()Z", false);
    method.visitInsn(Opcodes.IRETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private static void surround(MethodVisitor method) {
    method.visitCode();
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC, HOOKS, "generate", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
    method.visitTypeInsn(Opcodes.CHECKCAST, GRAPH);
    method.visitInsn(Opcodes.ARETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  /** Tells the id that is about to be returned. */
  private static final class AtReturn extends MethodVisitor {
    AtReturn(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.IRETURN) {
        super.visitInsn(Opcodes.DUP);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "nodeMade", "(I)V", false);
      }
      super.visitInsn(opcode);
    }
  }

  /** Tells the object that has just been made. */
  private static final class AtEnd extends MethodVisitor {
    AtEnd(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.RETURN) {
        super.visitVarInsn(Opcodes.ALOAD, 0);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "functionResolved", "(Ljava/lang/Object;)V", false);
      }
      super.visitInsn(opcode);
    }
  }
}
