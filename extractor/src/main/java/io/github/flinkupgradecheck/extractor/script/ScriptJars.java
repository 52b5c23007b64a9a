package io.github.flinkupgradecheck.extractor.script;

import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The JARs that a script adds ({@code ADD JAR}, {@code CREATE FUNCTION ... USING JAR}), where they lie on this machine. They go on the job's class
 * path before anything runs, so that operators and everything about them see one class of a name. A path of the cluster's is no path here: a JAR of
 * that name that was given beside the script is taken for it.
 */
final class ScriptJars {
  private final List<File> given;
  private final List<File> found = new ArrayList<>();

  /** @param given class path beside the script */
  ScriptJars(List<File> given) {
    this.given = given;
  }

  /** Every JAR that was met so far. */
  List<File> found() {
    return Collections.unmodifiableList(found);
  }

  /** The statement with the JARs' places on this machine. @throws ScriptError for one that is not there */
  Statement located(Statement statement) throws ScriptError {
    boolean named =
        statement.begins("ADD", "JAR") || (statement.begins("CREATE") && words(statement, "FUNCTION", "USING"));
    Statement located = statement;
    List<Token> tokens = statement.tokens();
    // From the end, so that what was put in moves nothing that comes.
    for (int i = tokens.size() - 1; named && i > 0; i--) {
      if (tokens.get(i).kind == Token.Kind.TEXT && tokens.get(i - 1).isWord("JAR")) {
        File file = file(tokens.get(i));
        if (!found.contains(file)) {
          found.add(file);
        }
        located = located.with(tokens.get(i), file.getAbsolutePath());
      }
    }
    return located;
  }

  private File file(Token literal) throws ScriptError {
    String path = literal.value.startsWith("file:") ? path(literal.value) : literal.value;
    File here = new File(path);
    if (here.isFile()) {
      return here;
    }
    for (File one : given) {
      if (one.getName().equals(here.getName())) {
        return one;
      }
    }
    throw new ScriptError(
        literal.line,
        "There is no JAR " + literal.value + " on this machine. Give it with --classpath: one of that name is taken for it.");
  }

  private static String path(String uri) {
    try {
      return String.valueOf(URI.create(uri).getPath());
    } catch (IllegalArgumentException unreadable) {
      return uri;
    }
  }

  private static boolean words(Statement statement, String... words) {
    int met = 0;
    for (Token token : statement.tokens()) {
      if (met < words.length && token.isWord(words[met])) {
        met++;
      }
    }
    return met == words.length;
  }
}
