package io.github.flinkupgradecheck.extractor.agent;

import io.github.flinkupgradecheck.extractor.load.KnownLibraries;
import io.github.flinkupgradecheck.extractor.load.Team;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites calls in user classes: leaving the JVM ends main() only, what is looked up is noted, and what answers otherwise each time can be made to stand still. Every replacement takes and returns
 * what the original does, so that stack maps stay as they are.
 */
final class UserRewriter extends ClassVisitor {
  private static final String AGENT = "io/github/flinkupgradecheck/extractor/agent/";
  private static final String STEADY = AGENT + "Steady";
  private static final byte[][] OWNERS = {text("java/lang/System"), text("java/lang/Runtime")};
  private static final byte[][] NAMES = {text("exit"), text("halt")};
  /** {@code owner.name(type)} -> the type of the method of {@link Lookups} that stands in. */
  private static final Map<String, String> WATCHED = new HashMap<>();

  static {
    String text = "Ljava/lang/String;";
    statics("java/lang/System.getenv", "(" + text + ")" + text, "()Ljava/util/Map;");
    statics("java/lang/System.getProperty", "(" + text + ")" + text, "(" + text + text + ")" + text);
    instances("java/util/Properties.getProperty", "(" + text + ")" + text, "(" + text + text + ")" + text);
    statics("java/lang/Integer.getInteger", "(" + text + ")Ljava/lang/Integer;");
    statics("java/lang/Long.getLong", "(" + text + ")Ljava/lang/Long;");
    statics("java/lang/Boolean.getBoolean", "(" + text + ")Z");
    for (String name : new String[] {"exists", "isFile", "canRead"}) {
      instances("java/io/File." + name, "()Z");
    }
    for (String name : new String[] {"exists", "notExists", "isRegularFile"}) {
      statics("java/nio/file/Files." + name, "(Ljava/nio/file/Path;[Ljava/nio/file/LinkOption;)Z");
    }
    statics("java/nio/file/Files.isReadable", "(Ljava/nio/file/Path;)Z");
    for (String owner : new String[] {"java/lang/Class", "java/lang/ClassLoader"}) {
      instances(owner + ".getResource", "(" + text + ")Ljava/net/URL;");
      instances(owner + ".getResourceAsStream", "(" + text + ")Ljava/io/InputStream;");
    }
    String loader = "Ljava/util/ServiceLoader;";
    statics("java/util/ServiceLoader.load", "(Ljava/lang/Class;)" + loader);
    statics("java/util/ServiceLoader.load", "(Ljava/lang/Class;Ljava/lang/ClassLoader;)" + loader);
  }

  /** Set before a job's classes are loaded. */
  static volatile Team team = Team.of("");

  /** Only what the job's own code asks for is worth telling, and what hands it its settings. */
  private final boolean watch;

  private UserRewriter(ClassVisitor next, boolean watch) {
    super(Opcodes.ASM9, next);
    this.watch = watch;
  }

  /** Whether calls of a class are looked at. */
  static boolean watches(String name) {
    String dotted = name.replace('/', '.');
    return team.belongs(dotted) || !KnownLibraries.askForThemselves(dotted);
  }

  static byte[] rewrite(String name, byte[] bytes) {
    boolean watch = watches(name);
    if (!watch && (!containsAny(bytes, OWNERS) || !containsAny(bytes, NAMES))) {
      return null;
    }
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new UserRewriter(writer, watch), 0);
    return writer.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, type, signature, exceptions);
    return new Calls(watch ? new Handlers(next) : next);
  }

  private final class Calls extends MethodVisitor {
    Calls(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String called, String type, boolean ofInterface) {
      String key = owner + "." + called + type;
      if (key.equals("java/lang/System.exit(I)V")) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, AGENT + "Hooks", "exit", "(I)V", false);
      } else if (key.equals("java/lang/Runtime.exit(I)V") || key.equals("java/lang/Runtime.halt(I)V")) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, AGENT + "Hooks", "exit", "(Ljava/lang/Runtime;I)V", false);
      } else if (watch && WATCHED.containsKey(key) && opcode != Opcodes.INVOKESPECIAL) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, AGENT + "Lookups", called, WATCHED.get(key), false);
      } else if (watch && opcode != Opcodes.INVOKESPECIAL && StandIns.forMethod(owner, called, type) != null) {
        String[] standIn = StandIns.forMethod(owner, called, type);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEADY, standIn[0], standIn[1], false);
      } else if (watch && opcode == Opcodes.INVOKESPECIAL && StandIns.forConstructor(owner, called, type) != null) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEADY, StandIns.forConstructor(owner, called, type), "()J", false);
        super.visitMethodInsn(opcode, owner, called, "(J)V", ofInterface);
      } else if (watch && opcode != Opcodes.INVOKESPECIAL) {
        ScalaCalls.before(mv, owner, called, type);
        super.visitMethodInsn(opcode, owner, called, type, ofInterface);
        ScalaCalls.after(mv, owner, called, type);
      } else {
        super.visitMethodInsn(opcode, owner, called, type, ofInterface);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String type, Handle maker, Object... arguments) {
      Object[] watched = arguments.clone();
      // A lambda that is serialised looks for its own method by name; those are left as they are.
      for (int i = 0; watch && maker.getName().equals("metafactory") && i < watched.length; i++) {
        if (watched[i] instanceof Handle) {
          Handle asked = (Handle) watched[i];
          String standIn = WATCHED.get(asked.getOwner() + "." + asked.getName() + asked.getDesc());
          String[] steady = StandIns.forMethod(asked.getOwner(), asked.getName(), asked.getDesc());
          if (standIn != null) {
            watched[i] = new Handle(Opcodes.H_INVOKESTATIC, AGENT + "Lookups", asked.getName(), standIn, false);
          } else if (steady != null) {
            watched[i] = new Handle(Opcodes.H_INVOKESTATIC, STEADY, steady[0], steady[1], false);
          }
        }
      }
      super.visitInvokeDynamicInsn(name, type, maker, watched);
    }
  }

  /** Shows each exception to {@link Lookups#caught} that is caught by name; what runs in any case is passed on anyway. */
  private static final class Handlers extends MethodVisitor {
    private final Set<Label> handlers = new HashSet<>();
    private boolean due;

    Handlers(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
      if (type != null) {
        handlers.add(handler);
      }
      super.visitTryCatchBlock(start, end, handler, type);
    }

    @Override
    public void visitLabel(Label label) {
      super.visitLabel(label);
      due |= handlers.contains(label);
    }

    private void show() {
      if (due) {
        due = false;
        super.visitInsn(Opcodes.DUP);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, AGENT + "Lookups", "caught", "(Ljava/lang/Throwable;)V", false);
      }
    }

    // A handler begins with one of these: it stores, drops, throws or hands on what it got.

    @Override
    public void visitVarInsn(int opcode, int variable) {
      show();
      super.visitVarInsn(opcode, variable);
    }

    @Override
    public void visitInsn(int opcode) {
      show();
      super.visitInsn(opcode);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
      show();
      super.visitMethodInsn(opcode, owner, name, type, ofInterface);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String type) {
      show();
      super.visitFieldInsn(opcode, owner, name, type);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      show();
      super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      show();
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitLdcInsn(Object value) {
      show();
      super.visitLdcInsn(value);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      show();
      super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
      show();
      super.visitIincInsn(variable, increment);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String type, Handle maker, Object... arguments) {
      show();
      super.visitInvokeDynamicInsn(name, type, maker, arguments);
    }
  }

  private static void statics(String method, String... types) {
    for (String type : types) {
      WATCHED.put(method + type, type);
    }
  }

  private static void instances(String method, String... types) {
    String owner = Type.getObjectType(method.substring(0, method.indexOf('.'))).getDescriptor();
    for (String type : types) {
      WATCHED.put(method + type, "(" + owner + type.substring(1));
    }
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
