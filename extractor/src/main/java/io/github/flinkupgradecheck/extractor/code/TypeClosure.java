package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.SerializerTree;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The classes that state is made of, with their fields and generic types, as far as the job brings them: what a serializer such as Kryo's does
 * not tell, and what erasure hides from every serializer.
 */
public final class TypeClosure {
  private static final int MAX_TYPES = 2000;

  private final JarClasses jar;
  private final ClassLoader loader;
  private final SortedMap<String, SortedMap<String, String>> types = new TreeMap<>();
  private final Deque<Class<?>> waiting = new ArrayDeque<>();

  public TypeClosure(JarClasses jar, ClassLoader loader) {
    this.jar = jar;
    this.loader = loader;
  }

  public void add(SerializerFacts facts) {
    add(facts.tree);
    describeWaiting();
  }

  /** A type that is declared in code. */
  public void add(Type declared) {
    follow(declared);
    describeWaiting();
  }

  private void describeWaiting() {
    while (!waiting.isEmpty()) {
      describe(waiting.remove());
    }
  }

  public SortedMap<String, SortedMap<String, String>> types() {
    return types;
  }

  /** Further classes by their names, with what they are made of; only those that are not in the closure yet. */
  public SortedMap<String, SortedMap<String, String>> besides(List<String> names) {
    Set<String> known = new HashSet<>(types.keySet());
    for (String name : names) {
      named(name);
    }
    describeWaiting();
    SortedMap<String, SortedMap<String, String>> further = new TreeMap<>(types);
    further.keySet().removeAll(known);
    return further;
  }

  private void add(SerializerTree tree) {
    if (tree.type != null) {
      named(tree.type);
    }
    for (SerializerTree child : tree.children.values()) {
      add(child);
    }
  }

  private void named(String name) {
    try {
      want(Class.forName(name, false, loader));
    } catch (ClassNotFoundException | LinkageError notThere) {
      // a primitive, a name that is no class, or one that is gone: nothing to describe
    }
  }

  private void want(Class<?> type) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    String name = element.getName();
    if (!types.containsKey(name) && types.size() < MAX_TYPES && !element.isPrimitive() && jar.bytes(name) != null) {
      types.put(name, new TreeMap<String, String>());
      waiting.add(element);
    }
  }

  private void describe(Class<?> type) {
    SortedMap<String, String> fields = types.get(type.getName());
    try {
      for (Field field : type.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        // Constants of an enum are fields too; their order stands in the serializer's tree.
        if (!Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers) && !field.isSynthetic()) {
          fields.put(field.getName(), field.getGenericType().getTypeName());
          follow(field.getGenericType());
        }
      }
    } catch (LinkageError | TypeNotPresentException incomplete) {
      // a field of a class that is not there: the fields so far are what can be told
    }
    Class<?> parent = type.getSuperclass();
    if (parent != null) {
      want(parent);
    }
  }

  private void follow(Type type) {
    if (type instanceof Class) {
      want((Class<?>) type);
    } else if (type instanceof ParameterizedType) {
      follow(((ParameterizedType) type).getRawType());
      for (Type argument : ((ParameterizedType) type).getActualTypeArguments()) {
        follow(argument);
      }
    } else if (type instanceof GenericArrayType) {
      follow(((GenericArrayType) type).getGenericComponentType());
    } else if (type instanceof WildcardType) {
      for (Type bound : ((WildcardType) type).getUpperBounds()) {
        follow(bound);
      }
    }
  }
}
