package io.github.flinkupgradecheck.extractor.sample;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** New instances of classes whose constructors may do anything. */
final class Instances {
  private Instances() {}

  /**
   * By the constructor without arguments, whoever may call it; where there is none or it throws, without running one, as Java's
   * serialization and Kryo do.
   */
  static Object of(Class<?> type) {
    if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
      throw new Unmade(type.getName() + " is abstract");
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (InvocationTargetException byUserCode) {
      return withoutConstructor(type);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError none) {
      return withoutConstructor(type);
    }
  }

  private static Object withoutConstructor(Class<?> type) {
    try {
      Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
      Method made = factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class);
      Object one = factory.getMethod("getReflectionFactory").invoke(null);
      Constructor<?> constructor = (Constructor<?>) made.invoke(one, type, Object.class.getDeclaredConstructor());
      return constructor.newInstance();
    } catch (ReflectiveOperationException | RuntimeException | LinkageError unable) {
      throw new Unmade(type.getName() + " has no constructor that can be called");
    }
  }
}
