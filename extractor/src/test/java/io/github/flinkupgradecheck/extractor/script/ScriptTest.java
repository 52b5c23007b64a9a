package io.github.flinkupgradecheck.extractor.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void statementsEndAtSemicolonsThatAreInNoTextNameOrComment() throws Exception {
    assertEquals(
        Arrays.asList("1 SET 'a' = ';'", "1 CREATE VIEW `b;``;` AS SELECT 1", "4 INSERT INTO c -- ;\n SELECT 'it''s;'"),
        statements("SET 'a' = ';'; CREATE VIEW `b;``;` AS SELECT 1 /* ; */;\n-- first; \n// second;\nINSERT INTO c -- ;\n SELECT 'it''s;'"));
  }

  @Test
  void aSchemeIsNoComment() throws Exception {
    assertEquals(
        Arrays.asList("1 SET execution.savepoint.path = hdfs://x/y", "1 SET a = b"),
        statements("SET execution.savepoint.path = hdfs://x/y; SET a = b;"));
  }

  @Test
  void commentsAndEmptyStatementsAreNone() throws Exception {
    assertEquals(Collections.<String>emptyList(), statements("\uFEFF-- only this\n;; /* and that */ ;"));
  }

  @Test
  void aStatementSetIsOneStatementWithAllItHolds() throws Exception {
    String set = "EXECUTE STATEMENT SET\nBEGIN\nINSERT INTO a SELECT 1;\nINSERT INTO b SELECT CASE WHEN TRUE THEN 1 END;\nEND";
    assertEquals(Arrays.asList("2 " + set, "7 SET 'a' = 'b'"), statements("\n" + set + ";\nSET 'a' = 'b';"));
    assertEquals(
        Arrays.asList("1 BEGIN STATEMENT SET", "1 INSERT INTO a SELECT 1", "1 END"),
        statements("BEGIN STATEMENT SET; INSERT INTO a SELECT 1; END;"));
  }

  @Test
  void whatDoesNotEndIsSaidWithItsLine() {
    assertEquals(2, assertThrows(ScriptError.class, () -> Script.of("SET 'a' = 'b';\nSET 'c")).line);
    assertEquals(2, assertThrows(ScriptError.class, () -> Script.of("SELECT 1;\n/* no end")).line);
    assertEquals(
        1, assertThrows(ScriptError.class, () -> Script.of("EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1;")).line);
  }

  @Test
  void anInsertIsKnownByTheLastNameOfItsTable() throws Exception {
    Statement set =
        Script.of("EXECUTE STATEMENT SET BEGIN\nINSERT INTO cat.db.`a b` SELECT 1;\nINSERT OVERWRITE c SELECT 2; END").statements.get(0);
    assertEquals("{a b=2, c=3}", set.inserted().toString());
  }

  @Test
  void statementsArePaddedToTheirLine() throws Exception {
    assertEquals("\n\nSELECT 2", Script.of("SELECT 1;\n\nSELECT 2;").statements.get(1).padded());
  }

  @Test
  void whatIsDoneHangsOnTheFirstWords() throws Exception {
    assertEquals(What.JOB, what("CREATE TABLE IF NOT EXISTS a WITH ('connector' = 'print') AS SELECT 1"));
    assertEquals(What.OTHER, what("CREATE TABLE a (b AS c + 1)"));
    assertEquals(What.OTHER, what("CREATE TEMPORARY VIEW a AS SELECT 1"));
    assertEquals(What.JOB, what("execute statement set begin insert into a select 1; end"));
    assertEquals(What.LEFT_OUT, what("(SELECT 1)"));
    assertEquals(What.LEFT_OUT, what("explain insert into a select 1"));
    assertEquals(What.SETTING, what("SET"));
    assertEquals(What.JAR, what("ADD JAR '/x.jar'"));
  }

  @Test
  void whatASentenceRepeatsOfAStatementIsShortAndHoldsNoOption() throws Exception {
    Statement catalog = Script.of("CREATE CATALOG c\n  WITH ('type'='jdbc', 'password' = 'hush')").statements.get(0);
    assertEquals("CREATE CATALOG c WITH ('type'='...', 'password' = '...')", catalog.head());
    assertEquals(63, Script.of("SELECT 'a', b FROM c WHERE d > 1 AND e > 2 AND f > 3 AND g > 4 AND h > 5").statements.get(0).head().length());
  }

  private static What what(String statement) throws ScriptError {
    return What.of(Script.of(statement).statements.get(0));
  }

  private static List<String> statements(String script) throws ScriptError {
    List<String> all = new ArrayList<>();
    for (Statement statement : Script.of(script).statements) {
      all.add(statement.line + " " + statement.text);
    }
    return all;
  }
}
