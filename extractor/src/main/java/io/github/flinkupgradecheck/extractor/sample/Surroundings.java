package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import java.util.List;

/** What values are made of besides their types: the classes of the job. */
public final class Surroundings {
  private final JarClasses jar;
  private final ClassesBelow classes;

  public Surroundings(JarClasses jar, ClassLoader userClassLoader) {
    this.jar = jar;
    this.classes = new ClassesBelow(jar, userClassLoader);
  }

  /** Whether the team wrote it: then its content is its fields, and they may be filled. */
  boolean isUser(Class<?> type) {
    return jar.isUser(type.getName());
  }

  /** Classes of the team's that can be in a place of that type, by name. */
  List<Class<?>> below(Class<?> type) {
    return classes.of(type);
  }
}
