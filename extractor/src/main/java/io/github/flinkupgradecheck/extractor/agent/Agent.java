package io.github.flinkupgradecheck.extractor.agent;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;

/** The javaagent: installed before any class of Flink or of the user is loaded. */
public final class Agent {
  private Agent() {}

  public static void premain(String options, Instrumentation instrumentation) {
    instrumentation.addTransformer(new Rewriting(), true);
    for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
      if (OutsideRewriter.classes().contains(loaded.getName().replace('.', '/'))) {
        again(instrumentation, loaded);
      }
    }
  }

  /** The JVM, or an agent before this one, has loaded it already. */
  private static void again(Instrumentation instrumentation, Class<?> loaded) {
    try {
      instrumentation.retransformClasses(loaded);
    } catch (Exception | LinkageError impossible) {
      throw new IllegalStateException("The agent cannot rewrite " + loaded.getName(), impossible);
    }
  }

  /**
   * Null means "as it is"; an exception in here would be swallowed by the JVM, which is why tests look at the
   * effects.
   */
  private static final class Rewriting implements ClassFileTransformer {
    private final ClassLoader system = ClassLoader.getSystemClassLoader();

    @Override
    public byte[] transform(
        ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
      if (loader == null) {
        return name == null ? null : OutsideRewriter.rewrite(name, bytes);
      }
      if (name == null) {
        return null;
      }
      if (name.startsWith("org/apache/flink/")) {
        byte[] rewritten = FlinkRewriter.rewrite(name, bytes);
        if (rewritten != null || loader == system) {
          return rewritten;
        }
      }
      // Classes of the system loader are Flink's side; the platform loader is its parent.
      if (loader == system || loader == system.getParent()) {
        return null;
      }
      return UserRewriter.rewrite(name, bytes);
    }
  }
}
