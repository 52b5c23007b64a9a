package io.github.flinkupgradecheck.extractor.script;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A script of SQL as Flink's SQL client takes it with {@code -f}: statements with semicolons between them. */
final class Script {
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_STATEMENTS = 10_000;

  final List<Statement> statements;

  private Script(List<Statement> statements) {
    this.statements = Collections.unmodifiableList(statements);
  }

  static Script read(File file) throws IOException, ScriptError {
    if (file.length() > MOST_BYTES) {
      throw new ScriptError(1, "The script is larger than " + (MOST_BYTES >> 20) + " MiB.");
    }
    return of(new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8));
  }

  static Script of(String text) throws ScriptError {
    List<Statement> statements = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    for (Token token : Lexer.tokens(text)) {
      if (token.kind != Token.Kind.SEMICOLON || isInsideBlock(current)) {
        current.add(token);
      } else if (!current.isEmpty()) {
        statements.add(new Statement(text, current));
        current = new ArrayList<>();
      }
      if (statements.size() > MOST_STATEMENTS) {
        throw new ScriptError(token.line, "The script has more than " + MOST_STATEMENTS + " statements.");
      }
    }
    if (!current.isEmpty()) {
      if (isInsideBlock(current)) {
        throw new ScriptError(current.get(0).line, "The statement set that begins here has no END.");
      }
      statements.add(new Statement(text, current));
    }
    return new Script(statements);
  }

  /** In {@code EXECUTE STATEMENT SET BEGIN ...; ...; END} the semicolons belong to the statement. */
  private static boolean isInsideBlock(List<Token> tokens) {
    int begin = -1;
    for (int i = 0; i + 2 < tokens.size() && begin < 0; i++) {
      if (tokens.get(i).isWord("STATEMENT") && tokens.get(i + 1).isWord("SET") && tokens.get(i + 2).isWord("BEGIN")) {
        begin = i + 3;
      }
      if (i > 16) {
        return false;
      }
    }
    if (begin < 0) {
      return false;
    }
    Token last = tokens.get(tokens.size() - 1);
    boolean ends = last.isWord("END") && tokens.size() > begin + 1 && tokens.get(tokens.size() - 2).kind == Token.Kind.SEMICOLON;
    return !ends;
  }
}
