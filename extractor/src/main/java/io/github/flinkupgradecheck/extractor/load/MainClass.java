package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.model.FailureFacts;
import io.github.flinkupgradecheck.extractor.model.Missing;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the class whose main() builds the job: the given one, the manifest's, else the only one in the JAR. */
final class MainClass {
  private static final int MAX_CANDIDATES = 50;

  private MainClass() {}

  static String find(JarFile jar, String given) throws IOException, LoadFailure {
    if (given != null) {
      return given;
    }
    String named = named(jar);
    if (named != null) {
      return named;
    }
    List<String> candidates = candidates(jar);
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    File file = new File(jar.getName());
    if (candidates.isEmpty()) {
      throw failure(
          "main-class-missing",
          file.getName() + " names no main class in its manifest, and no class in it has a public static main(String[]).",
          candidates);
    }
    throw failure(
        "main-class-ambiguous",
        file.getName() + " names no main class in its manifest, and " + candidates.size() + " classes in it have a main().",
        candidates);
  }

  static LoadFailure failure(String kind, String message, List<String> candidates) {
    return new LoadFailure(
        new FailureFacts(
            kind, message, null, Collections.<String>emptyList(), null, candidates, new Missing()));
  }

  /** Flink's own attribute wins over the common one. */
  private static String named(JarFile jar) throws IOException {
    Manifest manifest = jar.getManifest();
    if (manifest == null) {
      return null;
    }
    Attributes attributes = manifest.getMainAttributes();
    String program = attributes.getValue("program-class");
    String name = program == null ? attributes.getValue(Attributes.Name.MAIN_CLASS) : program;
    return name == null || name.trim().isEmpty() ? null : name.trim();
  }

  /**
   * Public classes with a main(), sorted; those of known libraries only if no other leads to Flink, and of them those that name Flink, if any do: a team's packages
   * may begin like a library's, and not every library is known.
   */
  static List<String> candidates(JarFile jar) throws IOException {
    List<String> own = new ArrayList<>();
    List<String> libraries = new ArrayList<>();
    List<String> librariesOnFlink = new ArrayList<>();
    boolean ownOnFlink = false;
    Enumeration<JarEntry> entries = jar.entries();
    while (entries.hasMoreElements()) {
      JarEntry entry = entries.nextElement();
      String path = entry.getName();
      if (!path.endsWith(".class") || path.startsWith("META-INF/") || path.endsWith("-info.class")) {
        continue;
      }
      String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
      boolean library = KnownLibraries.contain(name);
      if (library ? ownOnFlink || librariesOnFlink.size() >= MAX_CANDIDATES : ownOnFlink && own.size() >= MAX_CANDIDATES) {
        continue;
      }
      HasMain seen = look(jar, entry);
      if (!seen.publicClass || !seen.main) {
        continue;
      }
      add(library ? libraries : own, name);
      if (seen.namesFlink && library) {
        add(librariesOnFlink, name);
      }
      ownOnFlink |= seen.namesFlink && !library;
    }
    List<String> found = new ArrayList<>(own);
    if (own.isEmpty() && librariesOnFlink.isEmpty()) {
      found.addAll(libraries);
    } else if (!ownOnFlink && !librariesOnFlink.isEmpty() && !anyLeadsToFlink(jar, own)) {
      found.addAll(librariesOnFlink);
    }
    Collections.sort(found);
    return found;
  }

  /** A class with a main() may only start the one that builds the job. */
  private static boolean anyLeadsToFlink(JarFile jar, List<String> classes) throws IOException {
    for (String name : classes) {
      if (NamesFlink.leadsThere(jar, name)) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<String> list, String name) {
    if (list.size() < MAX_CANDIDATES) {
      list.add(name);
    }
  }

  private static HasMain look(JarFile jar, JarEntry entry) throws IOException {
    HasMain visitor = new HasMain();
    try (InputStream in = jar.getInputStream(entry)) {
      ClassReader reader = new ClassReader(in);
      reader.accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      visitor.namesFlink = visitor.main && NamesFlink.itself(reader);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
      // A class of a newer Java, or no class at all: it can be no main class here either.
      return new HasMain();
    }
    return visitor;
  }

  private static final class HasMain extends ClassVisitor {
    boolean publicClass;
    boolean main;
    boolean namesFlink;

    HasMain() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
      publicClass = (access & Opcodes.ACC_PUBLIC) != 0;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
      int wanted = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
      main |= name.equals("main") && type.equals("([Ljava/lang/String;)V") && (access & wanted) == wanted;
      return null;
    }
  }
}
