package io.github.flinkupgradecheck.extractor.agent;

import io.github.flinkupgradecheck.extractor.load.Team;
import java.io.File;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The javaagent. It has to be armed before any class of the user is loaded. Until then the JVM takes classes out of its archive as they are;
 * afterwards it reads the bytes of each one again, to show them to the agent, which makes loading three times as slow.
 */
public final class Agent {
  private static Instrumentation instrumentation;
  private static SharedClasses shared;
  private static FutureTask<Void> armed;

  private Agent() {}

  /** @param list file with the names of the classes in the JVM's archive; absent where it has none */
  public static void premain(String list, Instrumentation given) {
    instrumentation = given;
    if (list != null && !list.isEmpty()) {
      shared = new SharedClasses(new File(list));
      shared.start();
    }
  }

  /**
   * From here on classes are rewritten when they are loaded; those of the JDK's and Flink's that were loaded before are rewritten beside
   * what comes next.
   *
   * @return whether the classes of an archive are loaded
   */
  public static boolean arm() {
    if (shared != null) {
      shared.help();
    }
    instrumentation.addTransformer(new Rewriting(), true);
    armed = new FutureTask<>(Agent::rewriteEarly);
    Thread thread = new Thread(armed, "rewriting");
    thread.setDaemon(true);
    thread.start();
    return shared != null;
  }

  /** Comes back when nothing is left as it was; no code of a job may run earlier. */
  public static void awaitArmed() throws InterruptedException {
    try {
      armed.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("The JVM does not let its classes be rewritten.", failed.getCause());
    }
  }

  /** Whose lookups are of interest from here on, besides those of whoever is in no known library. */
  public static void watch(Team team) {
    UserRewriter.team = team;
  }

  /** Classes that one class loader has defined so far, in no order. */
  public static List<Class<?>> definedBy(ClassLoader loader) {
    List<Class<?>> defined = new ArrayList<>();
    for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
      if (loaded.getClassLoader() == loader) {
        defined.add(loaded);
      }
    }
    return defined;
  }

  private static Void rewriteEarly() throws UnmodifiableClassException {
    List<Class<?>> early = new ArrayList<>();
    for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
      String name = loaded.getName().replace('.', '/');
      if (OutsideRewriter.concerns(name) || FlinkRewriter.concerns(name)) {
        early.add(loaded);
      }
    }
    if (!early.isEmpty()) {
      instrumentation.retransformClasses(early.toArray(new Class<?>[0]));
    }
    return null;
  }

  /**
   * Null means "as it is"; an exception in here would be swallowed by the JVM, which is why tests look at the
   * effects.
   */
  private static final class Rewriting implements ClassFileTransformer {
    private final ClassLoader system = ClassLoader.getSystemClassLoader();
    private final Sight sight = new Sight();

    @Override
    public byte[] transform(
        ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
      if (name == null) {
        return null;
      }
      if (loader == null) {
        return OutsideRewriter.rewrite(name, bytes);
      }
      // Classes of the system loader are Flink's side; the platform loader is its parent.
      boolean ofJob = loader != system && loader != system.getParent();
      if (ofJob && !sight.reaches(loader)) {
        return null;
      }
      if (name.startsWith("org/apache/flink/")) {
        byte[] rewritten = FlinkRewriter.rewrite(name, bytes);
        if (rewritten != null || loader == system) {
          return rewritten;
        }
      }
      if (!ofJob) {
        return null;
      }
      return UserRewriter.rewrite(name, bytes);
    }
  }
}
