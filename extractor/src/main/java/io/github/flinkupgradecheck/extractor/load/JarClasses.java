package io.github.flinkupgradecheck.extractor.load;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The classes that the job brings: its JAR (with the JARs nested in it) and what was given beside it. */
public final class JarClasses {
  private static final int MAX_CLASS_BYTES = 16 << 20;
  private static final int MOST_LISTED = 5_000;

  private final List<URL> jars;
  private final URLClassLoader resources;
  private final Map<String, byte[]> read = new HashMap<>();
  private final Team team;

  public JarClasses(List<URL> jars, String mainClass) {
    this.jars = new ArrayList<>(jars);
    this.resources = new URLClassLoader(jars.toArray(new URL[0]), null);
    this.team = Team.of(mainClass);
  }

  /** Bytes of the class file, or null if the job does not bring the class, or brings it in vain. Takes a name with dots or slashes. */
  public synchronized byte[] bytes(String className) {
    String path = className.replace('.', '/') + ".class";
    if (!read.containsKey(path)) {
      read.put(path, load(path));
    }
    return read.get(path);
  }

  /** Whether the team wrote it: the job brings it, and it is in no package of a known library. */
  public boolean isUser(String className) {
    String name = className.replace('/', '.');
    return team.wrote(name) && bytes(name) != null;
  }

  /** Names of the classes that the team wrote, sorted; at most five thousand. */
  public List<String> userClasses() {
    TreeSet<String> names = new TreeSet<>();
    for (URL url : jars) {
      for (String path : ClassList.of(url)) {
        String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        if (team.wrote(name) && names.size() < MOST_LISTED) {
          names.add(name);
        }
      }
    }
    return new ArrayList<>(names);
  }

  /** Names of the classes in one package, whoever wrote them, sorted; at most five thousand. */
  public List<String> inPackage(String packageName) {
    String prefix = packageName.replace('.', '/') + "/";
    TreeSet<String> names = new TreeSet<>();
    for (URL url : jars) {
      for (String path : ClassList.of(url)) {
        boolean directly = path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0;
        if (directly && names.size() < MOST_LISTED) {
          names.add(path.substring(0, path.length() - ".class".length()).replace('/', '.'));
        }
      }
    }
    return new ArrayList<>(names);
  }

  /**
   * Flink's own classes that the cluster has, though the JAR bundles them: Flink loads them from the cluster, whatever the JAR has. The provided scope that
   * was forgotten, or put right, changes none of the job's code.
   */
  private static boolean ofCluster(String path) {
    return path.startsWith("org/apache/flink/") && JarClasses.class.getClassLoader().getResource(path) != null;
  }

  private byte[] load(String path) {
    if (ofCluster(path)) {
      return null;
    }
    // Not getResource: even without a parent a loader also finds what the JDK has.
    URL found = resources.findResource(path);
    if (found == null) {
      return null;
    }
    try (InputStream in = found.openStream()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
      byte[] buffer = new byte[8192];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        out.write(buffer, 0, count);
        if (out.size() > MAX_CLASS_BYTES) {
          return null;
        }
      }
      return out.toByteArray();
    } catch (IOException unreadable) {
      return null;
    }
  }

  static List<URL> urls(List<File> files) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (File file : files) {
      urls.add(file.toURI().toURL());
    }
    return urls;
  }
}
