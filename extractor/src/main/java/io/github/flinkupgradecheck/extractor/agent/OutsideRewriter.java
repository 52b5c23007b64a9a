package io.github.flinkupgradecheck.extractor.agent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The JDK's ways to the outside, sockets and processes, as they are from Java 8 to 25: each notes that it was tried, and throws while the
 * outside is closed. Files are left alone: Flink's own operators spill into them.
 */
final class OutsideRewriter extends ClassVisitor {
  private static final Map<String, Set<String>> REACHING = new HashMap<>();
  private static final Map<String, Set<String>> WRITING = new HashMap<>();

  static {
    reaching("java/net/Socket", "connect(Ljava/net/SocketAddress;I)V");
    reaching("sun/nio/ch/SocketChannelImpl", "connect(Ljava/net/SocketAddress;)Z");
    reaching(
        "sun/nio/ch/AsynchronousSocketChannelImpl",
        "connect(Ljava/net/SocketAddress;)Ljava/util/concurrent/Future;",
        "connect(Ljava/net/SocketAddress;Ljava/lang/Object;Ljava/nio/channels/CompletionHandler;)V");
    reaching("java/net/DatagramSocket", "send(Ljava/net/DatagramPacket;)V");
    reaching("sun/nio/ch/DatagramChannelImpl", "send(Ljava/nio/ByteBuffer;Ljava/net/SocketAddress;)I");
    reaching("java/lang/ProcessBuilder", "start()Ljava/lang/Process;");
    writing("java/net/SocketOutputStream", "write(I)V", "write([BII)V");
    writing("java/net/Socket$SocketOutputStream", "write(I)V", "write([BII)V");
    writing("sun/nio/ch/SocketChannelImpl", "write(Ljava/nio/ByteBuffer;)I", "write([Ljava/nio/ByteBuffer;II)J");
    writing("sun/nio/ch/DatagramChannelImpl", "write(Ljava/nio/ByteBuffer;)I", "write([Ljava/nio/ByteBuffer;II)J");
  }

  private final String owner;

  private OutsideRewriter(ClassVisitor next, String owner) {
    super(Opcodes.ASM9, next);
    this.owner = owner;
  }

  static boolean concerns(String name) {
    return REACHING.containsKey(name) || WRITING.containsKey(name);
  }

  /** Null for a class that leads nowhere. */
  static byte[] rewrite(String name, byte[] bytes) {
    if (!concerns(name)) {
      return null;
    }
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new OutsideRewriter(writer, name), 0);
    return writer.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, type, signature, exceptions);
    boolean reaches = contains(REACHING, name + type);
    if ((!reaches && !contains(WRITING, name + type)) || (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
      return next;
    }
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitCode() {
        super.visitCode();
        if (reaches) {
          note();
        }
        throwIfClosed();
      }

      private void note() {
        properties();
        super.visitLdcInsn(Outside.TRIED);
        super.visitLdcInsn("");
        super.visitMethodInsn(
            Opcodes.INVOKEVIRTUAL,
            "java/util/Properties",
            "setProperty",
            "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/Object;",
            false);
        super.visitInsn(Opcodes.POP);
      }

      private void throwIfClosed() {
        Label closed = new Label();
        Label open = new Label();
        super.visitLdcInsn(Outside.CONFINED);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, "java/lang/Thread", "currentThread", "()Ljava/lang/Thread;", false);
        super.visitMethodInsn(
            Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "getThreadGroup", "()Ljava/lang/ThreadGroup;", false);
        super.visitMethodInsn(
            Opcodes.INVOKEVIRTUAL, "java/lang/ThreadGroup", "getName", "()Ljava/lang/String;", false);
        super.visitMethodInsn(
            Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
        super.visitJumpInsn(Opcodes.IFNE, closed);
        properties();
        super.visitLdcInsn(Outside.CLOSED);
        super.visitMethodInsn(
            Opcodes.INVOKEVIRTUAL,
            "java/util/Properties",
            "getProperty",
            "(Ljava/lang/String;)Ljava/lang/String;",
            false);
        super.visitJumpInsn(Opcodes.IFNULL, open);
        super.visitLabel(closed);
        super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        super.visitTypeInsn(Opcodes.NEW, "java/net/SocketException");
        super.visitInsn(Opcodes.DUP);
        super.visitLdcInsn("nothing outside may be reached while made-up records are processed");
        super.visitMethodInsn(
            Opcodes.INVOKESPECIAL, "java/net/SocketException", "<init>", "(Ljava/lang/String;)V", false);
        super.visitInsn(Opcodes.ATHROW);
        super.visitLabel(open);
        super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        // The method may begin with a frame of its own.
        super.visitInsn(Opcodes.NOP);
      }

      private void properties() {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, "java/lang/System", "getProperties", "()Ljava/util/Properties;", false);
      }
    };
  }

  private boolean contains(Map<String, Set<String>> methods, String method) {
    return methods.containsKey(owner) && methods.get(owner).contains(method);
  }

  private static void reaching(String owner, String... methods) {
    REACHING.put(owner, new HashSet<>(Arrays.asList(methods)));
  }

  private static void writing(String owner, String... methods) {
    WRITING.put(owner, new HashSet<>(Arrays.asList(methods)));
  }
}
