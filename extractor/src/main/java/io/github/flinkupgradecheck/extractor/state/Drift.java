package io.github.flinkupgradecheck.extractor.state;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Members of Flink that moved, changed their signature or are private: found by name and by the types of what is given. Everything that
 * links on all supported versions is called directly instead.
 */
public final class Drift {
  /** Declared ones by name. Looked for one by one, each that is not there would cost an exception, and most are of other versions. */
  private static final ClassValue<Map<String, Field>> FIELDS =
      new ClassValue<Map<String, Field>>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
          Map<String, Field> fields = new HashMap<>();
          for (Field field : type.getDeclaredFields()) {
            fields.put(field.getName(), field);
          }
          return fields;
        }
      };

  /** Declared ones. Java makes a copy of each of them every time it is asked, and a class of Flink's has a hundred. */
  private static final ClassValue<Method[]> METHODS =
      new ClassValue<Method[]>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return type.getDeclaredMethods();
        }
      };

  private Drift() {}

  /** No member of that name takes these arguments in the running version. */
  public static final class Missing extends RuntimeException {
    Missing(String message) {
      super(message);
    }
  }

  /** Value of an instance field of the object's class or a superclass; null too when there is no such field. */
  public static Object field(Object target, String name) {
    for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
      Field field = FIELDS.get(type).get(name);
      if (field == null) {
        continue;
      }
      try {
        field.setAccessible(true);
        return field.get(target);
      } catch (IllegalAccessException | RuntimeException closed) {
        return null;
      }
    }
    return null;
  }

  /** Value of a static field; null when there is none. */
  public static Object constant(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException | RuntimeException none) {
      return null;
    }
  }

  public static Class<?> type(String... names) {
    return type(Drift.class.getClassLoader(), names);
  }

  /** The first of these classes that there is, or null. */
  static Class<?> type(ClassLoader loader, String... names) {
    for (String name : names) {
      try {
        return Class.forName(name, true, loader);
      } catch (ClassNotFoundException | LinkageError goOn) {
        // the next name is that of another version
      }
    }
    return null;
  }

  public static Object call(Object target, String name, Object... arguments) throws Exception {
    for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
      Method method = fitting(type, name, false, arguments);
      if (method != null) {
        return invoke(method, target, arguments);
      }
    }
    for (Method method : target.getClass().getMethods()) {
      if (method.getName().equals(name) && fits(method.getParameterTypes(), arguments)) {
        return invoke(method, target, arguments);
      }
    }
    throw new Missing(target.getClass().getName() + "." + name);
  }

  public static Object callStatic(Class<?> type, String name, Object... arguments) throws Exception {
    Method method = fitting(type, name, true, arguments);
    if (method == null) {
      throw new Missing(type.getName() + "." + name);
    }
    return invoke(method, null, arguments);
  }

  public static Object create(Class<?> type, Object... arguments) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (fits(constructor.getParameterTypes(), arguments)) {
        constructor.setAccessible(true);
        try {
          return constructor.newInstance(arguments);
        } catch (InvocationTargetException wrapped) {
          throw unwrapped(wrapped);
        }
      }
    }
    throw new Missing(type.getName() + " constructor");
  }

  private static Method fitting(Class<?> type, String name, boolean isStatic, Object[] arguments) {
    for (Method method : METHODS.get(type)) {
      if (method.getName().equals(name)
          && !method.isBridge()
          && Modifier.isStatic(method.getModifiers()) == isStatic
          && fits(method.getParameterTypes(), arguments)) {
        return method;
      }
    }
    return null;
  }

  private static boolean fits(Class<?>[] wanted, Object[] given) {
    if (wanted.length != given.length) {
      return false;
    }
    for (int i = 0; i < given.length; i++) {
      if (given[i] == null ? wanted[i].isPrimitive() : !boxed(wanted[i]).isInstance(given[i])) {
        return false;
      }
    }
    return true;
  }

  private static Object invoke(Method method, Object target, Object[] arguments) throws Exception {
    method.setAccessible(true);
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException wrapped) {
      throw unwrapped(wrapped);
    }
  }

  private static Exception unwrapped(InvocationTargetException wrapped) {
    Throwable cause = wrapped.getCause();
    if (cause instanceof Error) {
      throw (Error) cause;
    }
    return (Exception) cause;
  }

  private static Class<?> boxed(Class<?> type) {
    if (!type.isPrimitive()) {
      return type;
    }
    return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
  }
}
