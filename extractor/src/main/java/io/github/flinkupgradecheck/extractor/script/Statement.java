package io.github.flinkupgradecheck.extractor.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One statement of a script, without the semicolon at its end. */
final class Statement {
  private static final int MOST_HEAD = 60;

  final String text;
  /** In which it begins, from 1. */
  final int line;
  private final List<Token> tokens;

  /** @param script the whole text, which the tokens' places are in */
  Statement(String script, List<Token> tokens) {
    this.tokens = Collections.unmodifiableList(tokens);
    this.line = tokens.get(0).line;
    this.text = script.substring(tokens.get(0).from, tokens.get(tokens.size() - 1).to);
  }

  private Statement(Statement other, String text) {
    this.tokens = other.tokens;
    this.line = other.line;
    this.text = text;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Whether it begins so, whatever the case. */
  boolean begins(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (i >= tokens.size() || !tokens.get(i).isWord(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** The first word in upper case; for anything else than a word its character. */
  String first() {
    return tokens.get(0).value.toUpperCase(Locale.ROOT);
  }

  /** How a sentence names it: shortened, and without what stands behind {@code =}, which may be a password. */
  String head() {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < tokens.size() && head.length() <= MOST_HEAD; i++) {
      Token token = tokens.get(i);
      head.append(i > 0 && tokens.get(i - 1).to < token.from ? " " : "");
      if (token.kind == Token.Kind.TEXT) {
        head.append(i > 0 && tokens.get(i - 1).isOther('=') ? "'...'" : "'" + token.value + "'");
      } else {
        head.append(token.kind == Token.Kind.NAME ? "`" + token.value + "`" : token.value);
      }
    }
    String one = head.toString().replaceAll("\\s+", " ");
    return one.length() <= MOST_HEAD ? one : one.substring(0, MOST_HEAD) + "...";
  }

  /** As many empty lines before it as there are in the script, so that the lines that Flink names are the script's. */
  String padded() {
    StringBuilder padded = new StringBuilder();
    for (int i = 1; i < line; i++) {
      padded.append('\n');
    }
    return padded.append(text).toString();
  }

  /** The same with another text in the place of one of its texts. */
  Statement with(Token literal, String instead) {
    int from = literal.from - tokens.get(0).from;
    String quoted = "'" + instead.replace("'", "''") + "'";
    return new Statement(this, text.substring(0, from) + quoted + text.substring(from + literal.to - literal.from));
  }

  /** Tables that it inserts into, by their last name, with the line of the {@code INSERT}. */
  Map<String, Integer> inserted() {
    Map<String, Integer> tables = new LinkedHashMap<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).isWord("INSERT") && (tokens.get(i + 1).isWord("INTO") || tokens.get(i + 1).isWord("OVERWRITE"))) {
        int name = i + 2;
        while (name + 2 < tokens.size() && tokens.get(name + 1).isOther('.')) {
          name += 2;
        }
        tables.putIfAbsent(tokens.get(name).value, tokens.get(i).line);
      }
    }
    return tables;
  }
}
