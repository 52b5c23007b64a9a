package io.github.flinkupgradecheck.extractor.agent;

import io.github.flinkupgradecheck.extractor.agent.Misses.Kind;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;

/** What Scala code looks up, as {@link ScalaCalls} shows it. Public and static, because the job's code calls it. */
public final class ScalaLookups {
  /** As many maps of the environment as are known at a time; each call of {@code sys.env} makes one. */
  private static final int MOST = 20;

  private static final Deque<WeakReference<Object>> ENVIRONMENTS = new ArrayDeque<>();

  private ScalaLookups() {}

  /** @param map what {@code sys.env} gave */
  public static void environment(Object map) {
    synchronized (ENVIRONMENTS) {
      ENVIRONMENTS.addFirst(new WeakReference<>(map));
      if (ENVIRONMENTS.size() > MOST) {
        ENVIRONMENTS.removeLast();
      }
    }
  }

  public static void asked(Object map, Object name) {
    asked(map, name, false);
  }

  public static void askedWithDefault(Object map, Object name) {
    asked(map, name, true);
  }

  public static void variable(String name, boolean defaulted) {
    if (name != null && System.getenv(name) == null) {
      Lookups.missed(Kind.ENVIRONMENT, name, defaulted);
    }
  }

  public static void property(String name, boolean defaulted) {
    if (name != null && !name.isEmpty() && System.getProperty(name) == null) {
      Lookups.missed(Kind.PROPERTIES, name, defaulted);
    }
  }

  private static void asked(Object map, Object name, boolean defaulted) {
    if (!(name instanceof String) || map == null) {
      return;
    }
    if (map.getClass().getName().equals("scala.sys.SystemProperties")) {
      property((String) name, defaulted);
    } else if (isEnvironment(map)) {
      variable((String) name, defaulted);
    }
  }

  private static boolean isEnvironment(Object map) {
    synchronized (ENVIRONMENTS) {
      for (WeakReference<Object> known : ENVIRONMENTS) {
        if (known.get() == map) {
          return true;
        }
      }
      return false;
    }
  }
}
