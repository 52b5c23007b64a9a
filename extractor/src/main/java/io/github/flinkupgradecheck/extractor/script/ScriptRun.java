package io.github.flinkupgradecheck.extractor.script;

import io.github.flinkupgradecheck.extractor.model.Missing;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.SourceLine;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.table.api.StatementSet;

/**
 * One script, statement by statement, as Flink's SQL client takes it with {@code -f}. Flink executes each of them; left out is what leaves nothing that could be
 * restored (queries without a table to go to, listings), and what would only change data.
 */
public final class ScriptRun {
  /** Base name of the script. */
  public final String file;
  /** What was left out, for people. */
  public final List<String> notes = Collections.synchronizedList(new ArrayList<>());
  private final List<Statement> statements;
  private final ScriptJars jars;
  private volatile Statement current;
  private volatile Map<String, Integer> inserts = Collections.emptyMap();
  private volatile int batch;

  private ScriptRun(File file, List<Statement> statements, ScriptJars jars) {
    this.file = file.getName();
    this.statements = statements;
    this.jars = jars;
  }

  /** @param classpath what was given beside the script */
  public static ScriptRun open(File file, List<File> classpath) throws IOException, ScriptError {
    ScriptJars jars = new ScriptJars(classpath);
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : Script.read(file).statements) {
      statements.add(jars.located(statement));
    }
    return new ScriptRun(file, statements, jars);
  }

  /** JARs that the script adds. */
  public List<File> jars() {
    return jars.found();
  }

  /** Jobs that have no savepoints. */
  public int batchJobs() {
    return batch;
  }

  /** {@code job.sql:12}: of the statement that is or was executed last; null before the first. */
  public String place() {
    Statement now = current;
    return now == null ? null : file + ":" + now.line;
  }

  /** {@code INSERT INTO totals SELECT ...}, shortened. */
  public String head() {
    Statement now = current;
    return now == null ? "" : now.head();
  }

  /** Adds the tables' factories that are not there, all that the script names. */
  public void addLacking(Missing missing, ClassLoader loader) {
    Factories.lacking(statements, loader)
        .forEach(
            (identifier, line) -> {
              missing.kinds().get("tables").add(identifier);
              missing.where.put("tables " + identifier, file + ":" + line);
            });
  }

  /** Where each operator of the job stands that is being executed: at the INSERT that its rows go to, else at the statement. */
  public void addLines(List<OperatorFacts> operators) {
    Statement now = current;
    for (OperatorFacts operator : operators) {
      String statement = operator.facts.getOrDefault("sql.statement", "");
      String table = statement.replaceFirst("^INSERT INTO ", "").split(", ")[0];
      operator.line = new SourceLine(file, inserts.getOrDefault(table, now == null ? 1 : now.line));
    }
  }

  /** In main()'s place and thread. */
  void run(Configuration cluster) throws Exception {
    SqlSession session = new SqlSession(cluster);
    StatementSet together = null;
    int begun = 0;
    Map<String, Integer> collected = new LinkedHashMap<>();
    for (Statement statement : statements) {
      current = statement;
      boolean ends = statement.begins("END") && statement.tokens().size() <= 3;
      if (together != null && ends) {
        inserts = collected;
        if (session.isBatch()) {
          batch++;
        } else if (!collected.isEmpty()) {
          session.executeJob(together);
        }
        together = null;
      } else if (together != null) {
        if (!statement.begins("INSERT")) {
          throw new ScriptError(statement.line, "Between BEGIN STATEMENT SET and END there is only INSERT.");
        }
        together.addInsertSql(statement.padded());
        collected.putAll(statement.inserted());
      } else if (statement.begins("BEGIN", "STATEMENT", "SET") && statement.tokens().size() == 3) {
        together = session.statementSet();
        begun = statement.line;
        collected = new LinkedHashMap<>();
      } else if (statement.begins("QUIT") || statement.begins("EXIT")) {
        return;
      } else {
        execute(statement, session);
      }
    }
    if (together != null) {
      throw new ScriptError(begun, "The statement set that begins here has no END.");
    }
  }

  private void execute(Statement statement, SqlSession session) throws Exception {
    switch (What.of(statement)) {
      case SETTING:
        session.set(statement.text);
        break;
      case RESETTING:
        session.reset(statement.text);
        break;
      case JAR:
        // On the class path since before the first statement.
        break;
      case LEFT_OUT:
        notes.add(place() + ": not run, for it leaves nothing that is restored: " + statement.head());
        break;
      case JOB:
        inserts = statement.inserted();
        if (session.isBatch()) {
          batch++;
        } else {
          session.executeJob(statement.padded());
        }
        break;
      default:
        session.execute(statement.padded());
        break;
    }
  }
}
