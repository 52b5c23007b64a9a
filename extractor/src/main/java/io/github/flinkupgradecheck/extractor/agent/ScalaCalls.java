package io.github.flinkupgradecheck.extractor.agent;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Shows {@link ScalaLookups} what Scala code looks up in environment and properties. Scala's library reads all of the environment at once and hands out a map of its own,
 * so that the name that is asked for stands only in the job's own call. Kotlin compiles to calls of the JDK.
 *
 * <p>Nothing is replaced: what the call gets is copied on the stack and shown before it.
 */
final class ScalaCalls {
  private static final String SHOWN = "io/github/flinkupgradecheck/extractor/agent/ScalaLookups";
  private static final String TWO = "(Ljava/lang/Object;Ljava/lang/Object;)V";

  private ScalaCalls() {}

  /** Before a call of the job's. */
  static void before(MethodVisitor code, String owner, String called, String type) {
    Type[] given = Type.getArgumentTypes(type);
    if (owner.equals("scala/util/Properties$") || owner.equals("scala/util/Properties")) {
      showProperty(code, called, given);
    } else if (isMap(owner) && given.length > 0 && isObject(given[0])) {
      if (given.length == 1 && (called.equals("get") || called.equals("apply") || called.equals("contains"))) {
        code.visitInsn(Opcodes.DUP2);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, SHOWN, "asked", TWO, false);
      } else if (given.length == 2 && called.equals("getOrElse")) {
        // map, name, default: the two below are copied.
        code.visitInsn(Opcodes.DUP_X2);
        code.visitInsn(Opcodes.POP);
        code.visitInsn(Opcodes.DUP2_X1);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, SHOWN, "askedWithDefault", TWO, false);
      }
    }
  }

  /** After it: {@code sys.env} is a map like any other, known by having come from there. */
  static void after(MethodVisitor code, String owner, String called, String type) {
    if (called.equals("env") && owner.equals("scala/sys/package$") && type.startsWith("()L")) {
      code.visitInsn(Opcodes.DUP);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, SHOWN, "environment", "(Ljava/lang/Object;)V", false);
    }
  }

  /** {@code envOrNone(name)}, {@code propOrElse(name, default)} and their like. */
  private static void showProperty(MethodVisitor code, String called, Type[] given) {
    String kind = called.startsWith("env") ? "variable" : called.startsWith("prop") ? "property" : null;
    if (kind == null || given.length == 0 || given.length > 2 || !given[0].getClassName().equals("java.lang.String")) {
      return;
    }
    boolean needed = called.endsWith("OrNone") || called.endsWith("OrNull");
    if (given.length == 1) {
      code.visitInsn(Opcodes.DUP);
    } else if (isObject(given[1])) {
      code.visitInsn(Opcodes.DUP2);
      code.visitInsn(Opcodes.POP);
    } else {
      return;
    }
    code.visitInsn(needed ? Opcodes.ICONST_0 : Opcodes.ICONST_1);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, SHOWN, kind, "(Ljava/lang/String;Z)V", false);
  }

  private static boolean isMap(String owner) {
    return owner.startsWith("scala/collection/") || owner.equals("scala/sys/SystemProperties");
  }

  private static boolean isObject(Type type) {
    return type.getSort() == Type.OBJECT;
  }
}
