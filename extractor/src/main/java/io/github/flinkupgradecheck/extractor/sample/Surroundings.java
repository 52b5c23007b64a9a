package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What values are made of besides their types: the classes of the job. */
public final class Surroundings {
  private final JarClasses jar;
  private final ClassesBelow classes;

  public Surroundings(JarClasses jar, ClassLoader userClassLoader) {
    this.jar = jar;
    this.classes = new ClassesBelow(jar, userClassLoader);
  }

  /** Classes of the team's that extend it themselves, those without a name included. */
  List<Class<?>> directlyBelow(Class<?> type) {
    return classes.directly(type);
  }

  /** Whether the team wrote it: then its content is its fields, and they may be filled. */
  boolean isUser(Class<?> type) {
    return jar.isUser(type.getName());
  }

  /** Classes that stand beside a library's abstract type in its package and are of it: a connector's kinds of splits are together. */
  List<Class<?>> kindsOfLibrary(Class<?> type) {
    boolean abstracted = type.isInterface() || Modifier.isAbstract(type.getModifiers());
    boolean library = abstracted && !type.isArray() && !type.getName().startsWith("java.") && !isUser(type);
    return library ? classes.beside(type) : Collections.<Class<?>>emptyList();
  }

  /**
   * Classes whose instances can be in a place of that type: itself unless it is abstract, and those of the team's below it, by name. That a
   * class is extended does not say that state holds the others; but where it does, nothing else shows what a change of them does.
   *
   * @throws Unmade if there are none
   */
  List<Class<?>> in(Class<?> type) {
    boolean abstracted = type.isInterface() || Modifier.isAbstract(type.getModifiers());
    List<Class<?>> all = new ArrayList<>();
    if (!abstracted) {
      all.add(type);
    }
    if (abstracted || !Modifier.isFinal(type.getModifiers()) && isUser(type)) {
      all.addAll(classes.of(type));
    }
    if (all.isEmpty()) {
      throw new Unmade("the job has no class that is a " + type.getName());
    }
    return all;
  }
}
