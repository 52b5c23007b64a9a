package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/** Which classes of the team's extend or implement a type, read from the class files, so that nothing is loaded but what is found. */
final class ClassesBelow {
  private static final int MOST_FOUND = 8;
  private static final int MOST_DIRECT = 200;

  private final JarClasses jar;
  private final ClassLoader loader;
  /** Direct ones by the name of what they extend or implement; made when it is first asked for. */
  private Map<String, Set<String>> below;

  ClassesBelow(JarClasses jar, ClassLoader loader) {
    this.jar = jar;
    this.loader = loader;
  }

  /** All that extend or implement it themselves, by name; at most two hundred. */
  synchronized List<Class<?>> directly(Class<?> type) {
    List<Class<?>> found = new ArrayList<>();
    for (String name : known().getOrDefault(type.getName(), Collections.<String>emptySet())) {
      try {
        if (found.size() < MOST_DIRECT) {
          found.add(Class.forName(name, false, loader));
        }
      } catch (ClassNotFoundException | LinkageError broken) {
        // what cannot be loaded says nothing
      }
    }
    return found;
  }

  private Map<String, Set<String>> known() {
    if (below == null) {
      below = read(jar.userClasses());
    }
    return below;
  }

  /** Concrete ones, by name; at most eight. */
  synchronized List<Class<?>> of(Class<?> type) {
    return in(known(), type);
  }

  /** Concrete ones that stand beside a library's type in its package, by name; at most eight. */
  List<Class<?>> beside(Class<?> type) {
    int end = type.getName().lastIndexOf('.');
    return end < 0 ? Collections.emptyList() : in(read(jar.inPackage(type.getName().substring(0, end))), type);
  }

  private List<Class<?>> in(Map<String, Set<String>> known, Class<?> type) {
    Set<String> seen = new TreeSet<>();
    Deque<String> waiting = new ArrayDeque<>(Collections.singleton(type.getName()));
    while (!waiting.isEmpty()) {
      for (String name : known.getOrDefault(waiting.remove(), Collections.<String>emptySet())) {
        if (seen.add(name)) {
          waiting.add(name);
        }
      }
    }
    List<Class<?>> found = new ArrayList<>();
    for (String name : seen) {
      Class<?> loaded = loaded(name);
      if (loaded != null && found.size() < MOST_FOUND) {
        found.add(loaded);
      }
    }
    return found;
  }

  private Class<?> loaded(String name) {
    try {
      Class<?> type = Class.forName(name, false, loader);
      boolean abstracted = type.isInterface() || Modifier.isAbstract(type.getModifiers());
      return abstracted || type.isAnonymousClass() || type.isSynthetic() ? null : type;
    } catch (ClassNotFoundException | LinkageError broken) {
      return null;
    }
  }

  private Map<String, Set<String>> read(List<String> names) {
    Map<String, Set<String>> found = new HashMap<>();
    for (String name : names) {
      byte[] bytes = jar.bytes(name);
      if (bytes == null) {
        continue;
      }
      try {
        ClassReader file = new ClassReader(bytes);
        add(found, file.getSuperName(), name);
        for (String above : file.getInterfaces()) {
          add(found, above, name);
        }
      } catch (RuntimeException unreadable) {
        // a class file of a newer Java than we can read has no place in the list
      }
    }
    return found;
  }

  private static void add(Map<String, Set<String>> found, String above, String name) {
    if (above != null && !above.equals("java/lang/Object")) {
      found.computeIfAbsent(above.replace('/', '.'), none -> new TreeSet<>()).add(name);
    }
  }
}
