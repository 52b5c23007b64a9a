package io.github.flinkupgradecheck.extractor.agent;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The JDK's ways to the outside, names, sockets and processes, as they are from Java 8 to 25: each notes that it was tried and where to, takes
 * that back if it succeeds, and throws while the outside is closed. Files are left alone: Flink's own operators spill into them.
 */
final class OutsideRewriter extends ClassVisitor {
  /** What a method does. */
  private enum Way {
    /** Looks for an address: there is none. */
    LOOKUP("java/net/UnknownHostException"),
    REACH("java/net/SocketException"),
    /** To what may be connected already. */
    WRITE("java/net/SocketException"),
    /** Answers whether what was begun before has succeeded. */
    FINISH(null);

    final String exception;

    Way(String exception) {
      this.exception = exception;
    }
  }

  private static final Map<String, Map<String, Way>> WAYS = new HashMap<>();
  private static final String ADDRESS = "Ljava/net/SocketAddress;";
  private static final String TEXT = "Ljava/lang/String;";
  /** Needs no lookup: numbers, and what every machine calls itself. */
  private static final String PLAIN = "null||[0-9.]+|\\[?[0-9a-fA-F]*:.*|localhost";

  static {
    String addresses = "[Ljava/net/InetAddress;";
    way(Way.LOOKUP, "java/net/InetAddress", "getAllByName(" + TEXT + ")" + addresses);
    way(Way.REACH, "java/net/Socket", "connect(" + ADDRESS + "I)V");
    String channel = "sun/nio/ch/SocketChannelImpl";
    way(Way.REACH, channel, "connect(" + ADDRESS + ")Z");
    way(Way.FINISH, channel, "finishConnect()Z");
    way(Way.WRITE, channel, "write(Ljava/nio/ByteBuffer;)I", "write([Ljava/nio/ByteBuffer;II)J");
    way(
        Way.REACH,
        "sun/nio/ch/AsynchronousSocketChannelImpl",
        "connect(" + ADDRESS + ")Ljava/util/concurrent/Future;",
        "connect(" + ADDRESS + "Ljava/lang/Object;Ljava/nio/channels/CompletionHandler;)V");
    way(Way.REACH, "java/net/DatagramSocket", "send(Ljava/net/DatagramPacket;)V");
    // Subclasses of it since Java 14 that do not call it.
    way(Way.REACH, "sun/nio/ch/DatagramSocketAdaptor", "send(Ljava/net/DatagramPacket;)V");
    way(Way.REACH, "java/net/NetMulticastSocket", "send(Ljava/net/DatagramPacket;)V");
    channel = "sun/nio/ch/DatagramChannelImpl";
    way(Way.REACH, channel, "send(Ljava/nio/ByteBuffer;" + ADDRESS + ")I");
    way(Way.WRITE, channel, "write(Ljava/nio/ByteBuffer;)I", "write([Ljava/nio/ByteBuffer;II)J");
    way(Way.REACH, "java/lang/ProcessBuilder", "start()Ljava/lang/Process;");
    way(Way.WRITE, "java/net/SocketOutputStream", "write(I)V", "write([BII)V");
    way(Way.WRITE, "java/net/Socket$SocketOutputStream", "write(I)V", "write([BII)V");
  }

  private final Map<String, Way> ways;

  private OutsideRewriter(ClassVisitor next, Map<String, Way> ways) {
    super(Opcodes.ASM9, next);
    this.ways = ways;
  }

  static boolean concerns(String name) {
    return WAYS.containsKey(name);
  }

  /** Null for a class that leads nowhere. */
  static byte[] rewrite(String name, byte[] bytes) {
    if (!concerns(name)) {
      return null;
    }
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new OutsideRewriter(writer, WAYS.get(name)), 0);
    return writer.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, type, signature, exceptions);
    Way way = ways.get(name + type);
    boolean bodiless = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
    return way == null || bodiless ? next : new Guard(next, way, access, type);
  }

  private static final class Guard extends MethodVisitor {
    private final Way way;
    /** Local variable that holds the name or address; -1 for none. */
    private final int where;
    private final boolean answers;

    Guard(MethodVisitor next, Way way, int access, String type) {
      super(Opcodes.ASM9, next);
      this.way = way;
      this.answers = Type.getReturnType(type) == Type.BOOLEAN_TYPE;
      int local = (access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
      int found = -1;
      for (Type argument : Type.getArgumentTypes(type)) {
        boolean told = argument.getDescriptor().equals(ADDRESS) || argument.getDescriptor().equals(TEXT);
        found = told && found < 0 ? local : found;
        local += argument.getSize();
      }
      this.where = found;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      if (way == Way.FINISH) {
        return;
      }
      Label allowed = new Label();
      if (way == Way.LOOKUP) {
        unlessPlain(allowed);
      }
      if (way != Way.WRITE) {
        note();
      }
      throwIfClosed(allowed);
    }

    /** Nothing has to be asked for an address that is a number. */
    private void unlessPlain(Label allowed) {
      super.visitVarInsn(Opcodes.ALOAD, where);
      call(Opcodes.INVOKESTATIC, "java/lang/String", "valueOf", "(Ljava/lang/Object;)" + TEXT);
      super.visitLdcInsn(PLAIN);
      call(Opcodes.INVOKEVIRTUAL, "java/lang/String", "matches", "(" + TEXT + ")Z");
      super.visitJumpInsn(Opcodes.IFNE, allowed);
    }

    private void note() {
      Label abandoned = new Label();
      super.visitLdcInsn(Outside.ABANDONED);
      thread();
      call(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "getName", "()" + TEXT);
      call(Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z");
      super.visitJumpInsn(Opcodes.IFNE, abandoned);
      properties();
      super.visitLdcInsn(Outside.TRIED);
      super.visitLdcInsn("");
      put();
      if (where >= 0) {
        properties();
        key();
        if (answers) {
          super.visitLdcInsn("true");
          call(Opcodes.INVOKEVIRTUAL, "java/lang/String", "concat", "(" + TEXT + ")" + TEXT);
        }
        thread();
        call(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "getStackTrace", "()[Ljava/lang/StackTraceElement;");
        call(Opcodes.INVOKESTATIC, "java/util/Arrays", "toString", "([Ljava/lang/Object;)" + TEXT);
        put();
      }
      super.visitLabel(abandoned);
      super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }

    private void throwIfClosed(Label allowed) {
      Label closed = new Label();
      super.visitLdcInsn(Outside.CONFINED);
      thread();
      call(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "getThreadGroup", "()Ljava/lang/ThreadGroup;");
      call(Opcodes.INVOKEVIRTUAL, "java/lang/ThreadGroup", "getName", "()" + TEXT);
      call(Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z");
      super.visitJumpInsn(Opcodes.IFNE, closed);
      properties();
      super.visitLdcInsn(Outside.CLOSED);
      call(Opcodes.INVOKEVIRTUAL, "java/util/Properties", "getProperty", "(" + TEXT + ")" + TEXT);
      super.visitJumpInsn(Opcodes.IFNULL, allowed);
      super.visitLabel(closed);
      super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      super.visitTypeInsn(Opcodes.NEW, way.exception);
      super.visitInsn(Opcodes.DUP);
      super.visitLdcInsn("nothing outside may be reached while ");
      properties();
      super.visitLdcInsn(Outside.CLOSED);
      super.visitLdcInsn("made-up records are processed");
      call(Opcodes.INVOKEVIRTUAL, "java/util/Properties", "getProperty", "(" + TEXT + TEXT + ")" + TEXT);
      call(Opcodes.INVOKEVIRTUAL, "java/lang/String", "concat", "(" + TEXT + ")" + TEXT);
      call(Opcodes.INVOKESPECIAL, way.exception, "<init>", "(" + TEXT + ")V");
      super.visitInsn(Opcodes.ATHROW);
      super.visitLabel(allowed);
      super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      // The method may begin with a frame of its own.
      super.visitInsn(Opcodes.NOP);
    }

    /** What succeeded was not missed. Without a branch of its own, so that no frame is needed where the stack is unknown. */
    @Override
    public void visitInsn(int opcode) {
      boolean returns = opcode == Opcodes.RETURN || opcode == Opcodes.ARETURN || opcode == Opcodes.IRETURN;
      if (returns && (way == Way.FINISH || (where >= 0 && (way == Way.LOOKUP || answers || opcode == Opcodes.RETURN)))) {
        if (answers) {
          super.visitInsn(Opcodes.DUP);
          call(Opcodes.INVOKESTATIC, "java/lang/String", "valueOf", "(Z)" + TEXT);
          key();
          super.visitInsn(Opcodes.SWAP);
          call(Opcodes.INVOKEVIRTUAL, "java/lang/String", "concat", "(" + TEXT + ")" + TEXT);
        } else {
          key();
        }
        properties();
        super.visitInsn(Opcodes.SWAP);
        call(Opcodes.INVOKEVIRTUAL, "java/util/Properties", "remove", "(Ljava/lang/Object;)Ljava/lang/Object;");
        super.visitInsn(Opcodes.POP);
      }
      super.visitInsn(opcode);
    }

    /** {@code tried <where>}, and a space for the answer that takes it back. */
    private void key() {
      super.visitLdcInsn(Outside.TRIED + " ");
      super.visitVarInsn(Opcodes.ALOAD, where < 0 ? 0 : where);
      if (way == Way.FINISH) {
        call(Opcodes.INVOKEVIRTUAL, "java/nio/channels/SocketChannel", "getRemoteAddress", "()" + ADDRESS);
      }
      call(Opcodes.INVOKESTATIC, "java/lang/String", "valueOf", "(Ljava/lang/Object;)" + TEXT);
      call(Opcodes.INVOKEVIRTUAL, "java/lang/String", "concat", "(" + TEXT + ")" + TEXT);
      if (answers) {
        super.visitLdcInsn(" ");
        call(Opcodes.INVOKEVIRTUAL, "java/lang/String", "concat", "(" + TEXT + ")" + TEXT);
      }
    }

    private void put() {
      call(
          Opcodes.INVOKEVIRTUAL,
          "java/util/Properties",
          "putIfAbsent",
          "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
      super.visitInsn(Opcodes.POP);
    }

    private void thread() {
      call(Opcodes.INVOKESTATIC, "java/lang/Thread", "currentThread", "()Ljava/lang/Thread;");
    }

    private void properties() {
      call(Opcodes.INVOKESTATIC, "java/lang/System", "getProperties", "()Ljava/util/Properties;");
    }

    private void call(int opcode, String owner, String name, String type) {
      super.visitMethodInsn(opcode, owner, name, type, false);
    }
  }

  private static void way(Way way, String owner, String... methods) {
    for (String method : methods) {
      WAYS.computeIfAbsent(owner, any -> new HashMap<>()).put(method, way);
    }
  }
}
