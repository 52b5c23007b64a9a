package io.github.flinkupgradecheck.extractor.agent;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Which class loaders find what rewritten classes call. A plugin of a connector or of Flink's may have one that shows nothing but its own JARs, and a class of it that
 * called the agent would end in a {@code NoClassDefFoundError}.
 */
final class Sight {
  private final Map<ClassLoader, Boolean> known = Collections.synchronizedMap(new WeakHashMap<>());

  boolean reaches(ClassLoader loader) {
    Boolean before = known.get(loader);
    if (before == null) {
      // Outside of any lock of ours: the loader takes its own.
      before = asks(loader);
      known.put(loader, before);
    }
    return before;
  }

  private static boolean asks(ClassLoader loader) {
    try {
      return loader.loadClass(Hooks.class.getName()) == Hooks.class;
    } catch (ClassNotFoundException | RuntimeException | LinkageError hidden) {
      return false;
    }
  }
}
