package io.github.flinkupgradecheck.extractor.agent;

import io.github.flinkupgradecheck.extractor.load.KnownLibraries;
import java.nio.charset.StandardCharsets;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites calls in user classes: leaving the JVM ends main() only, and what is asked of the environment is
 * noted. Every replacement takes and returns what the original does, so that stack maps stay as they are.
 */
final class UserRewriter extends ClassVisitor {
  private static final String HOOKS = "io/github/flinkupgradecheck/extractor/agent/Hooks";
  private static final byte[][] OWNERS = {text("java/lang/System"), text("java/lang/Runtime")};
  private static final byte[][] NAMES = {text("exit"), text("halt"), text("getenv"), text("getProperty")};

  /**
   * Libraries ask for dozens of variables that nobody has to set; only what the job's own code asks for is
   * worth telling.
   */
  private final boolean watch;

  private UserRewriter(ClassVisitor next, boolean watch) {
    super(Opcodes.ASM9, next);
    this.watch = watch;
  }

  static byte[] rewrite(String name, byte[] bytes) {
    if (!containsAny(bytes, OWNERS) || !containsAny(bytes, NAMES)) {
      return null;
    }
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new UserRewriter(writer, !KnownLibraries.contain(name.replace('/', '.'))), 0);
    return writer.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, exceptions)) {
      @Override
      public void visitMethodInsn(int opcode, String owner, String called, String calledType, boolean ofInterface) {
        String key = owner + "." + called + calledType;
        if (key.equals("java/lang/System.exit(I)V")) {
          super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "exit", "(I)V", false);
        } else if (key.equals("java/lang/Runtime.exit(I)V") || key.equals("java/lang/Runtime.halt(I)V")) {
          super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "exit", "(Ljava/lang/Runtime;I)V", false);
        } else if (watch && isWatched(key)) {
          super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, called, calledType, false);
        } else {
          super.visitMethodInsn(opcode, owner, called, calledType, ofInterface);
        }
      }
    };
  }

  private static boolean isWatched(String key) {
    return key.equals("java/lang/System.getenv(Ljava/lang/String;)Ljava/lang/String;")
        || key.equals("java/lang/System.getenv()Ljava/util/Map;")
        || key.equals("java/lang/System.getProperty(Ljava/lang/String;)Ljava/lang/String;");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean containsAny(byte[] bytes, byte[][] wanted) {
    for (byte[] one : wanted) {
      if (contains(bytes, one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    outer:
    for (int at = 0; at <= bytes.length - wanted.length; at++) {
      for (int i = 0; i < wanted.length; i++) {
        if (bytes[at + i] != wanted[i]) {
          continue outer;
        }
      }
      return true;
    }
    return false;
  }
}
