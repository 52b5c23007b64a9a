package io.github.flinkupgradecheck.extractor.sample;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Values of a connector's types, by a constructor, because most such classes are a library's, and what their fields must hold only their
 * constructors know; or as all else is made, where a type has none.
 */
final class Constructed {
  private static final int DEEPEST = 6;

  private final Surroundings around;
  private final Maker maker;
  /** Whether what is a library's is left out: what hangs on a value while it is in use and is not written, as the producer of a transaction. */
  private final boolean without;
  private int depth;

  private Constructed(Surroundings around, int position, boolean without) {
    this.around = around;
    this.maker = new Maker(new Variation(Variation.Style.DISTINCT, position), around);
    this.without = without;
  }

  /** Each makes a new value, the same one every time, or null. */
  static List<Supplier<Object>> ways(Type type, int position, Surroundings around) {
    Class<?> raw = Generics.raw(type);
    List<Supplier<Object>> ways = new ArrayList<>();
    // A text or a list is not what one of its constructors makes of other texts and lists.
    if (raw.isArray() || raw.getName().startsWith("java.")) {
      ways.add(() -> new Constructed(around, position, false).argument(type));
      ways.add(() -> new Constructed(around, position, true).argument(type));
      return ways;
    }
    for (Class<?> each : inTurn(around.in(raw), position)) {
      for (Constructor<?> constructor : constructors(each)) {
        Type made = each == raw ? type : each;
        ways.add(() -> new Constructed(around, position, false).made(constructor, made));
        ways.add(() -> new Constructed(around, position, true).made(constructor, made));
      }
    }
    return ways;
  }

  /** Of what has several kinds each is met: which of them it is, a serializer writes in a way of its own. */
  private static List<Class<?>> inTurn(List<Class<?>> kinds, int position) {
    List<Class<?>> turned = new ArrayList<>(kinds);
    Collections.rotate(turned, -position);
    return turned;
  }

  /** Those that take most first: they leave the least to a default. */
  private static List<Constructor<?>> constructors(Class<?> type) {
    List<Constructor<?>> all = new ArrayList<>(Arrays.asList(type.getDeclaredConstructors()));
    all.removeIf(Constructor::isSynthetic);
    all.sort(
        Comparator.comparing((Constructor<?> each) -> -each.getParameterCount()).thenComparing(Constructor::toString));
    return all;
  }

  /** Null if it takes no such arguments. */
  private Object made(Constructor<?> constructor, Type type) {
    Generics generics = new Generics(type);
    try {
      constructor.setAccessible(true);
      List<Object> arguments = new ArrayList<>();
      for (Type parameter : constructor.getGenericParameterTypes()) {
        arguments.add(given(generics.of(parameter)));
      }
      return constructor.newInstance(arguments.toArray());
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException | RuntimeException unwilling) {
      return null;
    }
  }

  private Object given(Type type) {
    boolean library = isLibrary(Generics.raw(type));
    if (library && without) {
      return null;
    }
    // What data is made of is data.
    return library && depth > 0 ? entry(type) : argument(type);
  }

  /** A library's class in a container is data (requests that wait to be sent); elsewhere its constructors may connect, and are not run. */
  private Object argument(Type type) {
    return holdsLibrary(type, 0) ? container(type) : maker.of(type);
  }

  private boolean holdsLibrary(Type type, int deep) {
    boolean any = false;
    for (Type held : held(type)) {
      any |= isLibrary(Generics.raw(held)) || deep < DEEPEST && holdsLibrary(held, deep + 1);
    }
    return any;
  }

  /** What a container is declared to hold: elements, or keys and values; nothing, if it is none. */
  private static List<Type> held(Type type) {
    Class<?> raw = Generics.raw(type);
    Generics generics = new Generics(type);
    if (Map.class.isAssignableFrom(raw)) {
      return Arrays.asList(generics.argument(Map.class, 0), generics.argument(Map.class, 1));
    }
    return Collection.class.isAssignableFrom(raw)
        ? Collections.singletonList(generics.argument(Collection.class, 0))
        : Collections.emptyList();
  }

  /** With one entry: two of a library's would have to differ, and in an order that is the same in every JVM. */
  private Object container(Type type) {
    Class<?> raw = Generics.raw(type);
    List<Object> entry = new ArrayList<>();
    for (Type held : held(type)) {
      entry.add(entry(held));
    }
    if (Map.class.isAssignableFrom(raw)) {
      Map<Object, Object> map = Collections.singletonMap(entry.get(0), entry.get(1));
      return raw.isAssignableFrom(HashMap.class) ? new HashMap<>(map) : new TreeMap<>(map);
    }
    if (raw.isAssignableFrom(ArrayDeque.class)) {
      return new ArrayDeque<>(entry);
    }
    return raw.isAssignableFrom(ArrayList.class) ? new ArrayList<>(entry) : new HashSet<>(entry);
  }

  private Object entry(Type type) {
    if (!isLibrary(Generics.raw(type))) {
      return argument(type);
    }
    if (depth == DEEPEST) {
      throw new Unmade("values of " + type.getTypeName() + " are nested without end");
    }
    depth++;
    try {
      List<Constructor<?>> all = constructors(Generics.raw(type));
      // What is not public may be for a value that was written already, and take its bytes along.
      all.sort(Comparator.comparing(each -> !Modifier.isPublic(each.getModifiers())));
      for (Constructor<?> constructor : all) {
        Object made = made(constructor, type);
        if (made != null) {
          return made;
        }
      }
    } finally {
      depth--;
    }
    return maker.of(type);
  }

  private boolean isLibrary(Class<?> type) {
    return !type.isPrimitive() && !type.isArray() && !type.getName().startsWith("java.") && !around.isUser(type);
  }
}
