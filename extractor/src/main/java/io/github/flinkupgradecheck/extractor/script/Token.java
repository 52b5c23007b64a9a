package io.github.flinkupgradecheck.extractor.script;

/** A piece of a script that is neither blank nor comment. */
final class Token {
  enum Kind {
    /** Keyword, name or number. */
    WORD,
    /** {@code 'text'}. */
    TEXT,
    /** {@code `name`}. */
    NAME,
    SEMICOLON,
    /** Any other character. */
    OTHER
  }

  final Kind kind;
  /** A word as it is written; texts and names without their quotes. */
  final String value;
  /** Of the first character in the script, from 0. */
  final int from;
  /** Behind the last one. */
  final int to;
  /** From 1. */
  final int line;

  Token(Kind kind, String value, int from, int to, int line) {
    this.kind = kind;
    this.value = value;
    this.from = from;
    this.to = to;
    this.line = line;
  }

  boolean isWord(String keyword) {
    return kind == Kind.WORD && value.equalsIgnoreCase(keyword);
  }

  boolean isOther(char character) {
    return kind == Kind.OTHER && value.charAt(0) == character;
  }
}
