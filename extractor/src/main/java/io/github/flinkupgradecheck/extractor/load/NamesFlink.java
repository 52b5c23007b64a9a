package io.github.flinkupgradecheck.extractor.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;

/** Which classes have to do with Flink, by what stands in their constant pools: a parser's {@code main()} for trying it out has not. */
final class NamesFlink {
  /** The tag of a class in a constant pool. */
  private static final int CONSTANT_CLASS = 7;
  private static final int MOST = 5_000;

  private NamesFlink() {}

  static boolean itself(ClassReader reader) {
    return named(reader).stream().anyMatch(NamesFlink::isFlinks);
  }

  /** Whether the class or one that it leads to names Flink; libraries are not looked into. Takes a name with dots. */
  static boolean leadsThere(JarFile jar, String className) throws IOException {
    Set<String> seen = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>();
    waiting.add(className.replace('.', '/'));
    while (!waiting.isEmpty() && seen.size() < MOST) {
      String name = waiting.remove();
      JarEntry entry = seen.add(name) ? jar.getJarEntry(name + ".class") : null;
      if (entry == null) {
        continue;
      }
      for (String next : named(jar, entry)) {
        if (isFlinks(next)) {
          return true;
        }
        if (!seen.contains(next) && !KnownLibraries.contain(next.replace('/', '.'))) {
          waiting.add(next);
        }
      }
    }
    return false;
  }

  private static boolean isFlinks(String name) {
    return name.startsWith("org/apache/flink/");
  }

  private static Set<String> named(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return named(new ClassReader(in));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
      return new HashSet<>();
    }
  }

  /** Names with slashes. */
  private static Set<String> named(ClassReader reader) {
    Set<String> names = new HashSet<>();
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int item = 1; item < reader.getItemCount(); item++) {
      int offset = reader.getItem(item);
      if (offset > 0 && reader.readByte(offset - 1) == CONSTANT_CLASS) {
        names.add(reader.readUTF8(offset, buffer));
      }
    }
    return names;
  }
}
