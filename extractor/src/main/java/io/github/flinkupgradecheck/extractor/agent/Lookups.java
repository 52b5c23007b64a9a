package io.github.flinkupgradecheck.extractor.agent;

import io.github.flinkupgradecheck.extractor.agent.Misses.Kind;
import java.io.File;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;

/**
 * What the team's code calls in place of the JDK's lookups (see {@link UserRewriter}): the same answers, and what was asked for in vain is
 * noted. Public and static for that reason; methods of an instance take it first.
 */
public final class Lookups {
  private Lookups() {}

  public static String getenv(String name) {
    return needed(Kind.ENVIRONMENT, name, System.getenv(name));
  }

  public static Map<String, String> getenv() {
    return new WatchedEnvironment(System.getenv());
  }

  public static String getProperty(String name) {
    return needed(Kind.PROPERTIES, name, System.getProperty(name));
  }

  public static String getProperty(String name, String otherwise) {
    if (System.getProperty(name) == null) {
      missed(Kind.PROPERTIES, name, otherwise != null);
    }
    return System.getProperty(name, otherwise);
  }

  /** The JVM's words on null name the parameter. */
  public static String getProperty(Properties properties, String name) {
    String value = properties.getProperty(name);
    return properties == System.getProperties() ? needed(Kind.PROPERTIES, name, value) : value;
  }

  public static String getProperty(Properties properties, String name, String otherwise) {
    return properties == System.getProperties() ? getProperty(name, otherwise) : properties.getProperty(name, otherwise);
  }

  public static Integer getInteger(String name) {
    return needed(Kind.PROPERTIES, name, Integer.getInteger(name));
  }

  public static Long getLong(String name) {
    return needed(Kind.PROPERTIES, name, Long.getLong(name));
  }

  public static boolean getBoolean(String name) {
    if (name != null && !name.isEmpty() && System.getProperty(name) == null) {
      missed(Kind.PROPERTIES, name, true);
    }
    return Boolean.getBoolean(name);
  }

  public static boolean exists(File file) {
    return there(file, file.exists());
  }

  public static boolean isFile(File file) {
    return there(file, file.isFile());
  }

  public static boolean canRead(File file) {
    return there(file, file.canRead());
  }

  public static boolean exists(Path path, LinkOption[] options) {
    return there(path, Files.exists(path, options));
  }

  public static boolean notExists(Path path, LinkOption[] options) {
    return !there(path, !Files.notExists(path, options));
  }

  public static boolean isRegularFile(Path path, LinkOption[] options) {
    return there(path, Files.isRegularFile(path, options));
  }

  public static boolean isReadable(Path path) {
    return there(path, Files.isReadable(path));
  }

  public static URL getResource(Class<?> type, String name) {
    return needed(Kind.RESOURCES, name, type.getResource(name));
  }

  public static InputStream getResourceAsStream(Class<?> type, String name) {
    return needed(Kind.RESOURCES, name, type.getResourceAsStream(name));
  }

  public static URL getResource(ClassLoader loader, String name) {
    return needed(Kind.RESOURCES, name, loader.getResource(name));
  }

  public static InputStream getResourceAsStream(ClassLoader loader, String name) {
    return needed(Kind.RESOURCES, name, loader.getResourceAsStream(name));
  }

  public static <T> ServiceLoader<T> load(Class<T> service) {
    return provided(service, ServiceLoader.load(service));
  }

  public static <T> ServiceLoader<T> load(Class<T> service, ClassLoader loader) {
    return provided(service, ServiceLoader.load(service, loader));
  }

  /** At the beginning of every handler of the team's. */
  public static void caught(Throwable thrown) {
    Recording recording = Hooks.current();
    if (recording != null) {
      recording.misses.caught(thrown);
    }
  }

  static void missed(Kind kind, Object name, boolean defaulted) {
    Recording recording = Hooks.current();
    if (recording != null && name instanceof String) {
      recording.misses.note(kind, (String) name, defaulted);
    }
  }

  private static <T> T needed(Kind kind, String name, T value) {
    if (value == null) {
      missed(kind, name, false);
    }
    return value;
  }

  private static boolean there(Object file, boolean found) {
    if (!found) {
      missed(Kind.FILES, file.toString(), false);
    }
    return found;
  }

  private static <T> ServiceLoader<T> provided(Class<T> service, ServiceLoader<T> loader) {
    try {
      if (!loader.iterator().hasNext()) {
        missed(Kind.SERVICES, service.getName(), false);
      }
    } catch (RuntimeException | Error broken) {
      // A provider that cannot be loaded; whoever iterates is told so by the loader itself.
      loader.reload();
    }
    return loader;
  }
}
