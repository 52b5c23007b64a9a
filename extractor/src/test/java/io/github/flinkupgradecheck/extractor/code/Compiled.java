package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.tools.ToolProvider;

/** Java text, compiled and loaded as a job's JAR would be. */
final class Compiled {
  final JarClasses jar;
  final ClassLoader loader;
  final ClassFiles files;

  /** {@code sources}: name of a class of the default package's folder {@code acme} and its text, in turn. */
  Compiled(Path directory, List<String> options, String... sources) throws IOException {
    List<String> arguments = new ArrayList<>(Arrays.asList("-nowarn", "-proc:none", "-d", directory.toString()));
    arguments.addAll(Arrays.asList("-cp", System.getProperty("java.class.path")));
    arguments.addAll(options);
    for (int i = 0; i < sources.length; i += 2) {
      Path file = directory.resolve(sources[i] + ".java");
      Files.write(file, sources[i + 1].getBytes(StandardCharsets.UTF_8));
      arguments.add(file.toString());
    }
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    if (ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(new String[0])) != 0) {
      throw new AssertionError(errors.toString());
    }
    URL url = directory.toUri().toURL();
    jar = new JarClasses(Collections.singletonList(url), "acme.Job");
    loader = new URLClassLoader(new URL[] {url}, Compiled.class.getClassLoader());
    files = new ClassFiles(jar, loader);
  }

  /** What hangs on an object of that class, made with its constructor without arguments. */
  Roots rootsOf(String className) throws ReflectiveOperationException {
    java.lang.reflect.Constructor<?> constructor = Class.forName(className, true, loader).getDeclaredConstructor();
    constructor.setAccessible(true);
    Roots roots = new Roots(jar);
    roots.add(constructor.newInstance());
    return roots;
  }

  Reach reach(Roots roots) {
    return Reach.of(roots, files);
  }

  String fingerprint(String className) throws ReflectiveOperationException {
    Roots roots = rootsOf(className);
    return Fingerprint.of("Operator", roots, reach(roots), files);
  }
}
