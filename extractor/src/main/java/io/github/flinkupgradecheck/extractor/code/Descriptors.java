package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The state descriptors, or declarations of DataStream V2, that methods construct or read from static fields,
 * with their names: the first argument of every constructor, where it is a literal, a constant, a field of
 * the live function, or handed over as one of these by all who call the method.
 */
final class Descriptors {
  /** Helpers that call helpers. */
  private static final int DEEPEST = 4;

  private static final String DECLARATIONS = "org/apache/flink/api/common/state/StateDeclarations";

  /** Simple class name of the descriptor by the name of the state. */
  final SortedMap<String, String> named = new TreeMap<>();
  /** Methods that construct a descriptor under a name that only running tells. */
  final SortedSet<MethodRef> unnamed = new TreeSet<>();
  /** Whether any of the methods switches a time-to-live on. */
  boolean ttl;
  private final ClassFiles files;
  private final Roots roots;
  private final Callers callers;

  Descriptors(Iterable<MethodRef> methods, ClassFiles files, Roots roots) {
    this.files = files;
    this.roots = roots;
    this.callers = new Callers(methods, files);
    for (MethodRef method : methods) {
      MethodNode node = files.method(method);
      Arguments arguments = null;
      for (AbstractInsnNode at : node.instructions) {
        if (at instanceof MethodInsnNode && isConstruction((MethodInsnNode) at)) {
          arguments = arguments == null ? new Arguments(method.owner, node) : arguments;
          constructed(method, (MethodInsnNode) at, arguments);
        } else if (at.getOpcode() == Opcodes.GETSTATIC && isDescriptor(Type.getType(((FieldInsnNode) at).desc))) {
          constant(method, (FieldInsnNode) at);
        } else if (at instanceof MethodInsnNode && ((MethodInsnNode) at).name.equals("enableTimeToLive")) {
          ttl = true;
        }
      }
    }
  }

  /**
   * Whether a method does anything with a descriptor that it makes but to ask for the state: put it into a field, a collection or a lambda, or return it. Of one that
   * does not, and that only runs at the start, every state was registered then.
   */
  boolean areKept(MethodRef method) {
    for (AbstractInsnNode at : files.method(method).instructions) {
      boolean stored =
          (at.getOpcode() == Opcodes.PUTFIELD || at.getOpcode() == Opcodes.PUTSTATIC)
              && isDescriptor(Type.getType(((FieldInsnNode) at).desc));
      boolean handedOn =
          at instanceof MethodInsnNode
              && !((MethodInsnNode) at).owner.startsWith("org/apache/flink/")
              && takesDescriptor(((MethodInsnNode) at));
      if (stored || handedOn || isLambda(at) || at.getOpcode() == Opcodes.ARETURN) {
        return true;
      }
    }
    return false;
  }

  /** Texts are put together dynamically too. */
  private static boolean isLambda(AbstractInsnNode at) {
    return at instanceof InvokeDynamicInsnNode
        && !((InvokeDynamicInsnNode) at).bsm.getOwner().equals("java/lang/invoke/StringConcatFactory");
  }

  /** A collection takes anything. */
  private static boolean takesDescriptor(MethodInsnNode call) {
    for (Type argument : Type.getArgumentTypes(call.desc)) {
      if (isDescriptor(argument) || argument.getInternalName().equals("java/lang/Object")) {
        return true;
      }
    }
    return false;
  }

  private void constructed(MethodRef method, MethodInsnNode call, Arguments arguments) {
    int last = Type.getArgumentTypes(call.desc).length - 1;
    name(method, method, call, last, arguments, simple(call.owner), DEEPEST);
  }

  /** By what {@code in} puts on the stack for a call, or whoever calls it. */
  private void name(
      MethodRef constructing, MethodRef in, MethodInsnNode call, int depth, Arguments arguments, String kind, int left) {
    AbstractInsnNode origin = arguments.origin(call, depth);
    String name = origin == null ? null : text(origin, arguments);
    if (name != null) {
      named.put(name, kind);
      return;
    }
    int parameter = callers.position(in, arguments.parameter(call, depth));
    List<Callers.Call> calls = parameter < 0 || left == 0 ? Collections.<Callers.Call>emptyList() : callers.of(in);
    if (calls.isEmpty()) {
      unnamed.add(constructing);
    }
    for (Callers.Call one : calls) {
      int above = Type.getArgumentTypes(one.call.desc).length - 1 - parameter;
      name(constructing, one.in, one.call, above, one.arguments(), kind, left - 1);
    }
  }

  private void constant(MethodRef method, FieldInsnNode field) {
    Object descriptor = staticValue(field);
    Object name = descriptor == null ? null : Drift.field(descriptor, "name");
    if (name == null && descriptor != null) {
      name = Drift.field(descriptor, "stateId");
    }
    if (name == null && descriptor != null) {
      name = declared(descriptor);
    }
    if (name == null) {
      unnamed.add(method);
    } else {
      named.put(String.valueOf(name), descriptor.getClass().getSimpleName());
    }
  }

  /** A declaration is of a class without a name and without fields of its own. */
  private static Object declared(Object declaration) {
    try {
      return Drift.call(declaration, "getName");
    } catch (Exception nameless) {
      return null;
    }
  }

  private String text(AbstractInsnNode origin, Arguments arguments) {
    if (origin instanceof LdcInsnNode && ((LdcInsnNode) origin).cst instanceof String) {
      return (String) ((LdcInsnNode) origin).cst;
    }
    if (origin.getOpcode() == Opcodes.GETSTATIC) {
      Object value = staticValue((FieldInsnNode) origin);
      return value instanceof String ? (String) value : null;
    }
    boolean ofThis = origin.getOpcode() == Opcodes.GETFIELD && arguments.isThis(origin, 0);
    return ofThis ? liveText((FieldInsnNode) origin) : null;
  }

  /** The text that all live objects of the class have in the field; null if they differ or there are none. */
  private String liveText(FieldInsnNode field) {
    String text = null;
    for (Object object : roots.objects) {
      if (files.isSubtype(object.getClass().getName().replace('.', '/'), field.owner)) {
        Object value = Drift.field(object, field.name);
        if (!(value instanceof String) || (text != null && !text.equals(value))) {
          return null;
        }
        text = (String) value;
      }
    }
    return text;
  }

  /** The compiler names the class that a constant is asked of, and not the one that has it (JVMS 5.4.3.2). */
  private static Object inherited(Class<?> type, String name) {
    Object value = type == null ? null : Drift.constant(type, name);
    for (Class<?> implemented : type == null ? new Class<?>[0] : type.getInterfaces()) {
      value = value == null ? inherited(implemented, name) : value;
    }
    return value == null && type != null ? inherited(type.getSuperclass(), name) : value;
  }

  private Object staticValue(FieldInsnNode field) {
    try {
      return inherited(Class.forName(field.owner.replace('/', '.'), true, files.loader()), field.name);
    } catch (ClassNotFoundException | LinkageError notThere) {
      return null;
    }
  }

  /** Of a class of Flink; a subclass of the job's calls that constructor too, and is found there. */
  private static boolean isConstruction(MethodInsnNode call) {
    boolean made = call.name.equals("<init>") && isDescriptor(Type.getObjectType(call.owner));
    return (made || call.owner.equals(DECLARATIONS)) && call.desc.startsWith("(Ljava/lang/String;");
  }

  private static boolean isDescriptor(Type type) {
    return type.getSort() == Type.OBJECT
        && type.getInternalName().startsWith("org/apache/flink/")
        && (type.getInternalName().endsWith("StateDescriptor") || type.getInternalName().endsWith("StateDeclaration"));
  }

  private static String simple(String owner) {
    return owner.substring(owner.lastIndexOf('/') + 1);
  }
}
