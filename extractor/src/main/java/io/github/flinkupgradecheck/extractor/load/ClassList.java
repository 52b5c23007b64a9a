package io.github.flinkupgradecheck.extractor.load;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paths of the class files in a JAR or a directory. */
final class ClassList {
  private static final int DEEPEST = 32;
  private static final int MOST = 200_000;

  private ClassList() {}

  /** Empty for what cannot be listed: its classes can still be looked up by name. */
  static List<String> of(URL url) {
    try {
      File file = new File(url.toURI());
      return file.isDirectory() ? inDirectory(file.toPath()) : inJar(file);
    } catch (IOException | URISyntaxException | RuntimeException unlisted) {
      return Collections.emptyList();
    }
  }

  private static List<String> inJar(File file) throws IOException {
    try (JarFile jar = new JarFile(file)) {
      return classes(jar.stream().map(entry -> entry.getName()));
    }
  }

  private static List<String> inDirectory(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory, DEEPEST)) {
      return classes(files.map(path -> directory.relativize(path).toString().replace(File.separatorChar, '/')));
    }
  }

  private static List<String> classes(Stream<String> paths) {
    return paths
        .limit(MOST)
        .filter(path -> path.endsWith(".class") && !path.startsWith("META-INF/") && !path.endsWith("-info.class"))
        .collect(Collectors.toList());
  }
}
