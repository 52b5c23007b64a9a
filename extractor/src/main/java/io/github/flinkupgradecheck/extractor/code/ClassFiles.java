package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The bytecode that the team wrote. Bundled libraries are left out: their versions are in the manifest, and a
 * function reaches thousands of their methods. A library class that a user's class extends is read all the
 * same.
 */
final class ClassFiles {
  private final JarClasses jar;
  private final ClassLoader loader;
  private final Map<String, ClassNode> read = new HashMap<>();
  /** By the team. */
  private final Map<String, ClassNode> written = new HashMap<>();
  private final Map<String, Set<String>> outside = new HashMap<>();
  private final Map<String, List<ClassNode>> lineages = new HashMap<>();
  private final Map<String, Set<String>> above = new HashMap<>();
  /** By class, then by name and descriptor. */
  private final Map<String, Map<String, MethodNode>> methods = new HashMap<>();
  private final Map<MethodRef, Steps> steps = new HashMap<>();
  private final Map<MethodRef, MethodRef> resolved = new HashMap<>();
  /** Of {@link MethodText}, as far as they are the same wherever the reading of the job began. */
  final Map<MethodRef, String> digests = new HashMap<>();
  /** Classes whose files are of a newer Java than can be read here, or broken; what they do is not known. */
  final SortedSet<String> unreadable = new TreeSet<>();

  ClassFiles(JarClasses jar, ClassLoader loader) {
    this.jar = jar;
    this.loader = loader;
  }

  ClassLoader loader() {
    return loader;
  }

  /** The class, or null if the team did not write it. Takes a name with slashes. */
  ClassNode get(String name) {
    if (!written.containsKey(name)) {
      written.put(name, name.startsWith("[") || !jar.isUser(name) ? null : parsed(name));
    }
    return written.get(name);
  }

  /** The class if it is in the JAR at all. */
  private ClassNode parsed(String name) {
    if (!read.containsKey(name)) {
      read.put(name, parse(name, jar.bytes(name)));
    }
    return read.get(name);
  }

  private ClassNode parse(String name, byte[] bytes) {
    if (bytes == null) {
      return null;
    }
    try {
      ClassNode node = new ClassNode();
      new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      return node;
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException notForUs) {
      unreadable.add(name.replace('/', '.'));
      return null;
    }
  }

  /**
   * Whether the class comes with the job but is of a bundled library, so that its code is not read. Takes a
   * name with slashes.
   */
  boolean isLibrary(String name) {
    return !name.startsWith("[") && jar.bytes(name) != null && !jar.isUser(name);
  }

  /** The method's code in its own class, or null. */
  MethodNode method(MethodRef ref) {
    Map<String, MethodNode> known = methods.get(ref.owner);
    if (known == null) {
      known = new HashMap<>();
      ClassNode owner = parsed(ref.owner);
      if (owner != null) {
        for (MethodNode method : owner.methods) {
          known.putIfAbsent(method.name + method.desc, method);
        }
      }
      methods.put(ref.owner, known);
    }
    return known.get(ref.signature());
  }

  /** Where the code of that method leads; it has to have some here. */
  Steps steps(MethodRef ref) {
    Steps known = steps.get(ref);
    if (known == null) {
      known = Steps.of(method(ref));
      steps.put(ref, known);
    }
    return known;
  }

  /** Where a called method is written: the class itself or one above it. Null if that is not in the JAR. */
  MethodRef resolve(MethodRef called) {
    if (!resolved.containsKey(called)) {
      resolved.put(called, find(called));
    }
    return resolved.get(called);
  }

  private MethodRef find(MethodRef called) {
    if (get(called.owner) == null) {
      return null;
    }
    for (ClassNode type : lineage(called.owner)) {
      MethodRef here = new MethodRef(type.name, called.name, called.type);
      MethodNode method = method(here);
      if (method != null) {
        return here;
      }
    }
    return null;
  }

  /** The class and everything above it that is in the JAR, nearest first, classes before interfaces. */
  List<ClassNode> lineage(String name) {
    List<ClassNode> known = lineages.get(name);
    if (known == null) {
      known = findLineage(name);
      lineages.put(name, known);
    }
    return known;
  }

  private List<ClassNode> findLineage(String name) {
    List<ClassNode> lineage = new ArrayList<>();
    List<String> interfaces = new ArrayList<>();
    for (ClassNode type = parsed(name); type != null; type = type.superName == null ? null : parsed(type.superName)) {
      lineage.add(type);
      interfaces.addAll(type.interfaces);
    }
    for (int i = 0; i < interfaces.size() && i < 500; i++) {
      ClassNode type = parsed(interfaces.get(i));
      if (type != null && !lineage.contains(type)) {
        lineage.add(type);
        interfaces.addAll(type.interfaces);
      }
    }
    return lineage;
  }

  boolean isSubtype(String name, String type) {
    Set<String> known = above.get(name);
    if (known == null) {
      known = new HashSet<>();
      for (ClassNode at : lineage(name)) {
        known.add(at.name);
        known.add(at.superName);
        known.addAll(at.interfaces);
      }
      above.put(name, known);
    }
    return known.contains(type);
  }

  /**
   * Whether code outside the JAR can call the method without naming its class: it overrides one of Flink's,
   * the JDK's or a library's.
   */
  boolean isCallback(ClassNode type, MethodNode method) {
    if ((method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_ABSTRACT)) != 0
        || method.name.startsWith("<")) {
      return false;
    }
    return outside(type.name).contains(method.name + "/" + org.objectweb.asm.Type.getArgumentTypes(method.desc).length);
  }

  private Set<String> outside(String name) {
    Set<String> known = outside.get(name);
    if (known == null) {
      known = new HashSet<>();
      for (ClassNode type : lineage(name)) {
        addMethods(known, type.superName);
        for (String above : type.interfaces) {
          addMethods(known, above);
        }
      }
      outside.put(name, known);
    }
    return known;
  }

  private void addMethods(Set<String> known, String name) {
    if (name == null || jar.bytes(name) != null) {
      return;
    }
    try {
      Class<?> type = Class.forName(name.replace('/', '.'), false, loader);
      for (java.lang.reflect.Method method : type.getMethods()) {
        known.add(method.getName() + "/" + method.getParameterCount());
      }
      for (Class<?> at = type; at != null; at = at.getSuperclass()) {
        for (java.lang.reflect.Method method : at.getDeclaredMethods()) {
          known.add(method.getName() + "/" + method.getParameterCount());
        }
      }
    } catch (ClassNotFoundException | LinkageError missing) {
      // a class that is not there can call nothing
    }
  }
}
