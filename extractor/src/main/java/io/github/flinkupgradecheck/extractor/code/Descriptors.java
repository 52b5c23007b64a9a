package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The state descriptors that methods construct or read from static fields, with their names: the first argument of every constructor, where it is
 * a literal, a constant, or a field of the live function.
 */
final class Descriptors {
  /** Simple class name of the descriptor by the name of the state. */
  final SortedMap<String, String> named = new TreeMap<>();
  /** Methods that construct a descriptor under a name that only running tells. */
  final SortedSet<String> unnamed = new TreeSet<>();
  /** Whether any of the methods switches a time-to-live on. */
  boolean ttl;
  private final ClassFiles files;
  private final Roots roots;

  Descriptors(Iterable<MethodRef> methods, ClassFiles files, Roots roots) {
    this.files = files;
    this.roots = roots;
    for (MethodRef method : methods) {
      for (AbstractInsnNode at : files.method(method).instructions) {
        read(method, at);
      }
    }
  }

  private void read(MethodRef method, AbstractInsnNode at) {
    if (at.getOpcode() == Opcodes.NEW && isDescriptor(((TypeInsnNode) at).desc)) {
      String type = simple(((TypeInsnNode) at).desc);
      AbstractInsnNode argument = next(next(at));
      String name = text(argument);
      if (name == null) {
        unnamed.add(method.readable());
      } else {
        named.put(name, type);
      }
    } else if (at.getOpcode() == Opcodes.GETSTATIC && isDescriptorType(((FieldInsnNode) at).desc)) {
      Object descriptor = staticValue((FieldInsnNode) at);
      Object name = descriptor == null ? null : Drift.field(descriptor, "name");
      if (name == null && descriptor != null) {
        name = Drift.field(descriptor, "stateId");
      }
      if (name == null) {
        unnamed.add(method.readable());
      } else {
        named.put(String.valueOf(name), descriptor.getClass().getSimpleName());
      }
    } else if (at instanceof MethodInsnNode && ((MethodInsnNode) at).name.equals("enableTimeToLive")) {
      ttl = true;
    }
  }

  private String text(AbstractInsnNode at) {
    if (at instanceof LdcInsnNode && ((LdcInsnNode) at).cst instanceof String) {
      return (String) ((LdcInsnNode) at).cst;
    }
    if (at != null && at.getOpcode() == Opcodes.GETSTATIC) {
      Object value = staticValue((FieldInsnNode) at);
      return value instanceof String ? (String) value : null;
    }
    AbstractInsnNode field = at == null ? null : at.getNext();
    boolean ofThis = at != null && at.getOpcode() == Opcodes.ALOAD && ((VarInsnNode) at).var == 0;
    return ofThis && field != null && field.getOpcode() == Opcodes.GETFIELD ? liveText((FieldInsnNode) field) : null;
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

  private Object staticValue(FieldInsnNode field) {
    try {
      return Drift.constant(Class.forName(field.owner.replace('/', '.'), true, files.loader()), field.name);
    } catch (ClassNotFoundException | LinkageError notThere) {
      return null;
    }
  }

  private static AbstractInsnNode next(AbstractInsnNode at) {
    AbstractInsnNode next = at == null ? null : at.getNext();
    while (next instanceof LabelNode) {
      next = next.getNext();
    }
    return next;
  }

  private static boolean isDescriptor(String owner) {
    return owner.startsWith("org/apache/flink/") && owner.endsWith("StateDescriptor");
  }

  private static boolean isDescriptorType(String type) {
    return type.startsWith("Lorg/apache/flink/") && type.endsWith("StateDescriptor;");
  }

  private static String simple(String owner) {
    return owner.substring(owner.lastIndexOf('/') + 1);
  }
}
