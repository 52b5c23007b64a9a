package io.github.flinkupgradecheck.extractor.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a script apart as far as it takes to see where its statements end: texts in quotes, names in backticks and comments may hold semicolons. What
 * stands between is Flink's parser's to read. Quotes and comments are those of Calcite's lexer, which Flink's parser uses.
 */
final class Lexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;

  private Lexer(String text) {
    this.text = text;
  }

  /** In their order. @throws ScriptError for a text, name or comment that does not end */
  static List<Token> tokens(String text) throws ScriptError {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() throws ScriptError {
    char first = text.charAt(at);
    if (Character.isWhitespace(first) || first == '\uFEFF') {
      skipTo(at + 1);
    } else if (starts("--") || (starts("//") && !afterColon())) {
      int end = text.indexOf('\n', at);
      skipTo(end < 0 ? text.length() : end);
    } else if (starts("/*")) {
      int end = text.indexOf("*/", at + 2);
      if (end < 0) {
        throw new ScriptError(line, "The comment that begins here does not end.");
      }
      skipTo(end + 2);
    } else if (first == '\'') {
      quoted(Token.Kind.TEXT, first);
    } else if (first == '`') {
      quoted(Token.Kind.NAME, first);
    } else if (isPartOfWord(first)) {
      int end = at;
      while (end < text.length() && isPartOfWord(text.charAt(end))) {
        end++;
      }
      add(Token.Kind.WORD, text.substring(at, end), end);
    } else {
      add(first == ';' ? Token.Kind.SEMICOLON : Token.Kind.OTHER, String.valueOf(first), at + 1);
    }
  }

  /** {@code SET execution.savepoint.path = hdfs://x} needs no quotes, and is no comment. */
  private boolean afterColon() {
    return at > 0 && text.charAt(at - 1) == ':';
  }

  private void quoted(Token.Kind kind, char quote) throws ScriptError {
    StringBuilder value = new StringBuilder();
    int end = at + 1;
    while (end < text.length()) {
      if (text.charAt(end) != quote) {
        value.append(text.charAt(end++));
      } else if (end + 1 < text.length() && text.charAt(end + 1) == quote) {
        value.append(quote);
        end += 2;
      } else {
        add(kind, value.toString(), end + 1);
        return;
      }
    }
    throw new ScriptError(line, "The " + (quote == '\'' ? "text" : "name") + " that begins here does not end.");
  }

  private void add(Token.Kind kind, String value, int to) {
    tokens.add(new Token(kind, value, at, to, line));
    skipTo(to);
  }

  private void skipTo(int to) {
    for (; at < to; at++) {
      if (text.charAt(at) == '\n') {
        line++;
      }
    }
  }

  private boolean starts(String prefix) {
    return text.startsWith(prefix, at);
  }

  private static boolean isPartOfWord(char character) {
    return Character.isLetterOrDigit(character) || character == '_' || character == '$';
  }
}
