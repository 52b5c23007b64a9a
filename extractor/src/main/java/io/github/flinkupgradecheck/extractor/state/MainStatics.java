package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.agent.Agent;
import io.github.flinkupgradecheck.extractor.load.LoadedJob;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.TimeoutException;

/**
 * What {@code main()} put into static fields of the team's classes. It stays in the process that ran it: a task manager loads the classes anew, and operators
 * find there what the initialisers of the classes left. So it is taken out before they are started here.
 */
public final class MainStatics {
  /** Initialisers are run that may do anything. */
  private static final long MILLIS = 3_000;

  private final LoadedJob job;
  private final List<StaticValue> values = new ArrayList<>();

  private MainStatics(LoadedJob job) {
    this.job = job;
  }

  /** Takes them out. To be called once {@code main()} is over and its graphs are read. */
  public static MainStatics takeOut(LoadedJob job) {
    MainStatics statics = new MainStatics(job);
    try {
      InTime.confined(
          MILLIS,
          job.userClassLoader(),
          () -> {
            statics.compare();
            return null;
          });
    } catch (TimeoutException late) {
      statics.putBack();
      statics.values.clear();
    } catch (Exception | LinkageError | StackOverflowError byUserCode) {
      // Whoever cannot be loaded twice is left as it is.
    }
    return statics;
  }

  /** Whether there are any. */
  public boolean any() {
    return !values.isEmpty();
  }

  /** For a job that counts on them: one that never runs but in one process. */
  public void putBack() {
    for (StaticValue value : values) {
      value.putBack();
    }
  }

  public void takeOut() {
    for (StaticValue value : values) {
      value.takeOut();
    }
  }

  private void compare() throws Exception {
    if (job.mainClass == null) {
      return;
    }
    ClassLoader defining = Class.forName(job.mainClass, false, job.userClassLoader()).getClassLoader();
    List<Class<?>> classes = new ArrayList<>();
    for (Class<?> type : Agent.definedBy(defining)) {
      if (job.classes.isUser(type.getName())) {
        classes.add(type);
      }
    }
    classes.sort(Comparator.comparing(Class::getName));
    for (Class<?> type : classes) {
      try {
        compare(type);
      } catch (Exception | LinkageError | ServiceConfigurationError | AssertionError unloadable) {
        // Of this class nothing is known; operators that need it will say so. What a static initialiser throws as an error is thrown as it is (JVMS 5.5).
      }
    }
  }

  private void compare(Class<?> type) throws Exception {
    for (Field field : fields(type)) {
      field.setAccessible(true);
      if (StaticValue.mayChange(field)) {
        Class<?> anew = anew(type);
        Field other = anew.getDeclaredField(field.getName());
        other.setAccessible(true);
        StaticValue value = StaticValue.differing(field, other, job.userClassLoader());
        if (value != null) {
          values.add(value);
          value.takeOut();
        }
      }
    }
  }

  /** Services that a static initialiser asks for are of its own loader. */
  private Class<?> anew(Class<?> type) throws ClassNotFoundException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(job.classesAnew());
    try {
      return Class.forName(type.getName(), true, job.classesAnew());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> statics = new ArrayList<>();
    Collections.addAll(statics, type.getDeclaredFields());
    statics.removeIf(field -> !Modifier.isStatic(field.getModifiers()) || field.isSynthetic());
    statics.sort(Comparator.comparing(Field::getName));
    return statics;
  }
}
