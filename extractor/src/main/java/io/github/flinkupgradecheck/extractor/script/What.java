package io.github.flinkupgradecheck.extractor.script;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What is to be done with a statement, by its first words. */
enum What {
  SETTING,
  RESETTING,
  /** Adds or removes a JAR. */
  JAR,
  /** Nothing. */
  LEFT_OUT,
  /** It is executed and becomes a job. */
  JOB,
  /** It is executed. */
  OTHER;

  /** Queries for the eye, listings, commands of the client, and what changes data in batch jobs or procedures and has no state. */
  private static final Set<String> WITHOUT_STATE =
      new HashSet<>(
          Arrays.asList(
              "SELECT", "WITH", "VALUES", "(", "SHOW", "DESCRIBE", "DESC", "EXPLAIN", "HELP", "CLEAR", "STOP", "ANALYZE",
              "UPDATE", "DELETE", "TRUNCATE", "CALL"));

  static What of(Statement statement) {
    if (statement.begins("ADD", "JAR") || statement.begins("REMOVE", "JAR")) {
      return JAR;
    }
    if (statement.begins("EXECUTE")) {
      boolean query = statement.begins("EXECUTE", "SELECT") || statement.begins("EXECUTE", "WITH");
      return query ? LEFT_OUT : JOB;
    }
    if (statement.begins("SET")) {
      return SETTING;
    }
    if (statement.begins("RESET")) {
      return RESETTING;
    }
    boolean job = statement.begins("INSERT") || statement.begins("COMPILE", "AND") || isTableFromQuery(statement);
    return job ? JOB : WITHOUT_STATE.contains(statement.first()) ? LEFT_OUT : OTHER;
  }

  /** {@code CREATE TABLE ... AS SELECT}, and {@code REPLACE}. */
  private static boolean isTableFromQuery(Statement statement) {
    boolean table = false;
    for (int i = 1; i + 1 < statement.tokens().size(); i++) {
      Token token = statement.tokens().get(i);
      table |= i <= 4 && token.isWord("TABLE");
      Token next = statement.tokens().get(i + 1);
      if (table && token.isWord("AS") && (next.isWord("SELECT") || next.isWord("WITH"))) {
        return statement.begins("CREATE") || statement.begins("REPLACE");
      }
    }
    return false;
  }
}
