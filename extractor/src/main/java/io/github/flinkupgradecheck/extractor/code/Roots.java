package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.Function;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;

/**
 * What hangs on a live operator: classes that the job brings, lambdas, and state descriptors. A function may
 * hold helpers that no bytecode of its own names, only their interfaces; the objects themselves tell.
 */
final class Roots {
  private static final int MAX_OBJECTS = 20000;
  private static final String[] NOT_CODE = {
    "TypeSerializer", "TypeInformation", "ExecutionConfig", "Configuration", "OutputTag",
  };

  /** Names with slashes. */
  final SortedSet<String> classes = new TreeSet<>();
  final SortedSet<MethodRef> lambdas = new TreeSet<>();
  /** Simple class name of the descriptor by the name of the state. */
  final SortedMap<String, String> descriptors = new TreeMap<>();
  /** Live objects of the job's own classes, for the values of their fields. */
  final List<Object> objects = new ArrayList<>();
  /**
   * Functions and operators of bundled libraries: their code is not read, and Flink's word on their states
   * ends with open().
   */
  final SortedSet<String> ofLibraries = new TreeSet<>();
  private final JarClasses jar;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
  private final Deque<Object> waiting = new ArrayDeque<>();

  Roots(JarClasses jar) {
    this.jar = jar;
  }

  void addClass(String name) {
    if (jar.bytes(name) != null) {
      classes.add(name.replace('.', '/'));
    }
  }

  void add(Object object) {
    want(object);
    while (!waiting.isEmpty()) {
      visit(waiting.remove());
    }
  }

  private void want(Object object) {
    if (object != null && seen.size() < MAX_OBJECTS && seen.add(object)) {
      waiting.add(object);
    }
  }

  private void visit(Object object) {
    Class<?> type = object.getClass();
    if (type.isArray()) {
      for (int i = 0; !type.getComponentType().isPrimitive() && i < Math.min(1000, Array.getLength(object)); i++) {
        want(Array.get(object, i));
      }
    } else if (object instanceof Collection || object instanceof Map || object instanceof Optional) {
      contained(object);
    } else if (isNamed(type, "StateDescriptor")) {
      descriptor(object);
    } else if (type.getName().contains("$$Lambda")) {
      lambda(object);
    } else if (!isPlatform(type) && !isNotCode(type)) {
      if (jar.bytes(type.getName()) != null) {
        classes.add(type.getName().replace('.', '/'));
        objects.add(object);
        if (isRunByFlink(object) && !jar.isUser(type.getName()) && !type.getName().startsWith("org.apache.flink.")) {
          ofLibraries.add(type.getName());
        }
      }
      fields(object);
    }
  }

  private static boolean isRunByFlink(Object object) {
    return object instanceof Function || object instanceof StreamOperator || object instanceof Trigger;
  }

  private void contained(Object object) {
    try {
      if (object instanceof Optional) {
        want(((Optional<?>) object).orElse(null));
      } else if (object instanceof Map) {
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) object).entrySet()) {
          want(entry.getKey());
          want(entry.getValue());
        }
      } else {
        for (Object element : (Collection<?>) object) {
          want(element);
        }
      }
    } catch (RuntimeException ofUserCode) {
      // a collection of the user's own that cannot be walked now
    }
  }

  private void fields(Object object) {
    for (Class<?> type = object.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
      if (isPlatform(type)) {
        return;
      }
      try {
        for (Field field : type.getDeclaredFields()) {
          if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            want(field.get(object));
          }
        }
      } catch (IllegalAccessException | RuntimeException | LinkageError closed) {
        // what cannot be read is not followed
      }
    }
  }

  private void descriptor(Object descriptor) {
    Object name = Drift.field(descriptor, "name");
    Object id = name == null ? Drift.field(descriptor, "stateId") : name;
    if (id != null) {
      descriptors.put(String.valueOf(id), descriptor.getClass().getSimpleName());
    }
    // An aggregating or reducing descriptor holds a function of the user's.
    fields(descriptor);
  }

  private void lambda(Object lambda) {
    try {
      Method replace = lambda.getClass().getDeclaredMethod("writeReplace");
      replace.setAccessible(true);
      SerializedLambda form = (SerializedLambda) replace.invoke(lambda);
      if (jar.bytes(form.getImplClass()) != null) {
        lambdas.add(new MethodRef(form.getImplClass(), form.getImplMethodName(), form.getImplMethodSignature()));
      }
      for (int i = 0; i < form.getCapturedArgCount(); i++) {
        want(form.getCapturedArg(i));
      }
    } catch (ReflectiveOperationException | RuntimeException notSerializable) {
      // functions of a job are; others cannot be told apart by anything stable
    }
  }

  private static boolean isPlatform(Class<?> type) {
    String name = type.getName();
    return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.") || name.startsWith("sun.")
        || type.isPrimitive() || ClassLoader.class.isAssignableFrom(type) || Thread.class.isAssignableFrom(type);
  }

  private static boolean isNotCode(Class<?> type) {
    for (String name : NOT_CODE) {
      if (isNamed(type, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Class<?> type, String simpleName) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (at.getSimpleName().equals(simpleName) && at.getName().startsWith("org.apache.flink.")) {
        return true;
      }
    }
    return false;
  }
}
