package io.github.flinkupgradecheck.extractor.sample;

import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Java's collections and maps. Two entries and one in turn, so that their order shows and where they end; one where the order hangs on hash codes that a JVM deals out anew
 * (of enums and whatever has none of its own).
 */
final class Containers {
  private final Maker maker;

  Containers(Maker maker) {
    this.maker = maker;
  }

  Object of(Type type, Class<?> raw) {
    Generics generics = new Generics(type);
    if (Map.class.isAssignableFrom(raw)) {
      return map(raw, generics.argument(Map.class, 0), generics.argument(Map.class, 1));
    }
    return collection(raw, generics.argument(Collection.class, 0));
  }

  /** How many entries a container has whose order is that of its elements' hash codes. */
  static int hashed(Class<?> element, boolean empty) {
    boolean stable = element == String.class || Number.class.isAssignableFrom(element) || element == Object.class;
    return empty ? 0 : stable ? 2 : 1;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Object collection(Class<?> raw, Type element) {
    Class<?> of = Generics.raw(element);
    if (raw == EnumSet.class) {
      EnumSet set = EnumSet.noneOf((Class) of);
      if (!maker.empty()) {
        set.add(maker.of(element));
      }
      return set;
    }
    Collection<Object> made = (Collection<Object>) instance(raw, collectionFor(raw));
    int entries = made instanceof Set ? hashed(of, maker.empty()) : maker.empty() ? 0 : maker.variation.entries();
    for (int i = 0; i < entries; i++) {
      made.add(maker.of(element));
    }
    return made;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Object map(Class<?> raw, Type key, Type value) {
    Map<Object, Object> made =
        raw == EnumMap.class
            ? new EnumMap((Class) Generics.raw(key))
            : (Map<Object, Object>) instance(raw, mapFor(raw));
    for (int left = hashed(Generics.raw(key), maker.empty()); left > 0; left--) {
      made.put(maker.of(key), maker.of(value));
    }
    return made;
  }

  private static Object instance(Class<?> raw, Class<?> standard) {
    boolean abstracted = raw.isInterface() || Modifier.isAbstract(raw.getModifiers());
    if (abstracted && standard == null) {
      throw new Unmade("which class stands for " + raw.getName() + " is not known");
    }
    try {
      java.lang.reflect.Constructor<?> constructor = (abstracted ? standard : raw).getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException | RuntimeException | LinkageError none) {
      throw new Unmade(raw.getName() + " has no constructor that can be called");
    }
  }

  private static Class<?> collectionFor(Class<?> raw) {
    return first(raw, ArrayList.class, HashSet.class, TreeSet.class, ArrayDeque.class);
  }

  private static Class<?> mapFor(Class<?> raw) {
    return first(raw, HashMap.class, TreeMap.class, ConcurrentHashMap.class);
  }

  private static Class<?> first(Class<?> wanted, Class<?>... standard) {
    for (Class<?> each : standard) {
      if (wanted.isAssignableFrom(each)) {
        return each;
      }
    }
    return null;
  }
}
