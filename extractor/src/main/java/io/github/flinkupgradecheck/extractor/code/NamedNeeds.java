package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Environment variables, system properties and arguments that the team's code names: written out where {@code System.getenv}, {@code getProperty} or
 * {@code ParameterTool.getRequired} is called, or where a method is that hands its argument straight on to one of them. A main() that stops at the first one that is missing does
 * not come to ask for the others.
 */
public final class NamedNeeds {
  private static final String ENVIRONMENT = "environment";
  private static final String PROPERTIES = "properties";
  private static final String ARGUMENTS = "arguments";
  /** Where Flink has them, before 2 and since. */
  private static final String[] TOOLS = {"org/apache/flink/api/java/utils/", "org/apache/flink/util/"};
  /** Its getters without a default, by what they answer. */
  private static final String[][] GETTERS = {
    {"getRequired", "Ljava/lang/String;"}, {"getInt", "I"}, {"getLong", "J"}, {"getShort", "S"}, {"getByte", "B"}, {"getFloat", "F"},
    {"getDouble", "D"}, {"getBoolean", "Z"}
  };
  private static final int MOST = 100;

  /** {@code <kind> <name>} -> where. */
  private final SortedMap<String, StackTraceElement> found = new TreeMap<>();
  /** {@code owner.name(type)} of those that ask, the JDK's and the team's own -> what for, and which argument names it. */
  private final Map<String, Asking> asking = new HashMap<>();

  private static final class Asking {
    final String kind;
    final int argument;

    Asking(String kind, int argument) {
      this.kind = kind;
      this.argument = argument;
    }
  }

  private NamedNeeds() {
    String text = "(Ljava/lang/String;)Ljava/lang/String;";
    asking.put("java/lang/System.getenv" + text, new Asking(ENVIRONMENT, 0));
    asking.put("java/lang/System.getProperty" + text, new Asking(PROPERTIES, 0));
    for (String tools : TOOLS) {
      for (String tool : new String[] {"ParameterTool", "MultipleParameterTool"}) {
        for (String[] getter : GETTERS) {
          asking.put(tools + tool + "." + getter[0] + "(Ljava/lang/String;)" + getter[1], new Asking(ARGUMENTS, 0));
        }
      }
    }
  }

  /** In all that a call of main() leads to; what operators ask for once they run is not main()'s. */
  public static SortedMap<String, StackTraceElement> of(String mainClass, JarClasses jar, ClassLoader loader) {
    ClassFiles files = new ClassFiles(jar, loader);
    String owner = mainClass.replace('.', '/');
    Reach reach = new Reach(files, false);
    reach.from(
        Arrays.asList(
            new MethodRef(owner, "main", "([Ljava/lang/String;)V"), new MethodRef(owner, "<clinit>", "()V")));
    NamedNeeds needs = new NamedNeeds();
    Map<String, ClassNode> withLines = new HashMap<>();
    // Once for the methods that hand on, and once more for those who call them.
    for (int round = 0; round < 2; round++) {
      for (MethodRef method : reach.methods) {
        ClassNode type = withLines.computeIfAbsent(method.owner, name -> parse(jar.bytes(name)));
        for (MethodNode one : type.methods) {
          if (jar.isUser(method.owner) && one.name.equals(method.name) && one.desc.equals(method.type)) {
            needs.read(type, one);
          }
        }
      }
    }
    return needs.found;
  }

  private static ClassNode parse(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
    return node;
  }

  private void read(ClassNode type, MethodNode method) {
    int line = -1;
    for (AbstractInsnNode at : method.instructions) {
      if (at instanceof LineNumberNode) {
        line = ((LineNumberNode) at).line;
      } else if (at instanceof MethodInsnNode) {
        MethodInsnNode call = (MethodInsnNode) at;
        Asking asked = asking.get(call.owner + "." + call.name + call.desc);
        AbstractInsnNode name = asked == null ? null : argument(call, asked.argument);
        if (name instanceof LdcInsnNode && ((LdcInsnNode) name).cst instanceof String && found.size() < MOST) {
          found.putIfAbsent(
              asked.kind + " " + ((LdcInsnNode) name).cst,
              new StackTraceElement(type.name.replace('/', '.'), method.name, type.sourceFile, line));
        } else if (name instanceof VarInsnNode) {
          handsOn(type, method, (VarInsnNode) name, asked);
        }
      }
    }
  }

  /** A method whose own argument is the name. */
  private void handsOn(ClassNode type, MethodNode method, VarInsnNode name, Asking asked) {
    int local = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
    Type[] arguments = Type.getArgumentTypes(method.desc);
    for (int i = 0; i < arguments.length; i++) {
      if (local == name.var) {
        asking.putIfAbsent(type.name + "." + method.name + method.desc, new Asking(asked.kind, i));
      }
      local += arguments[i].getSize();
    }
  }

  /** What is put on the stack for that argument, as long as each is a constant or a variable; else null. */
  private static AbstractInsnNode argument(MethodInsnNode call, int argument) {
    AbstractInsnNode at = call.getPrevious();
    for (int i = Type.getArgumentTypes(call.desc).length - 1; at != null; at = at.getPrevious()) {
      if (at.getOpcode() < 0) {
        continue;
      }
      boolean plain = at instanceof LdcInsnNode || at instanceof VarInsnNode || at.getOpcode() <= Opcodes.SIPUSH;
      if (i == argument || !plain) {
        return plain ? at : null;
      }
      i--;
    }
    return null;
  }
}
