package io.github.flinkupgradecheck.extractor.script;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.table.api.internal.TableEnvironmentInternal;

/**
 * What Flink's SQL client keeps between two statements: catalogs, functions and settings. As in its gateway every job gets an environment of its own, made of the
 * cluster's configuration and of what {@code SET} says by then, so that {@code RESET} takes a setting back ({@code OperationExecutor}).
 */
final class SqlSession {
  private static final String RUNTIME_MODE = "execution.runtime-mode";

  private final Configuration cluster;
  private final TableEnvironment tables;
  private final SortedMap<String, String> set = new TreeMap<>();

  /** @param cluster Flink configuration of the cluster */
  SqlSession(Configuration cluster) {
    this.cluster = cluster;
    EnvironmentSettings.Builder settings = EnvironmentSettings.newInstance().inStreamingMode();
    Configuration own = new Configuration(cluster);
    own.removeConfig(org.apache.flink.configuration.ConfigOptions.key(RUNTIME_MODE).stringType().noDefaultValue());
    // JARs of the script are on the job's class path already, and their classes must not be there twice.
    own.setString("classloader.resolve-order", "parent-first");
    try {
      Drift.call(settings, "withConfiguration", own);
    } catch (Exception before115) {
      // then the environment brings the cluster's configuration
    }
    this.tables = TableEnvironment.create(settings.inStreamingMode().build());
  }

  /** {@code SET 'key' = 'value'}; without a key it only lists. */
  void set(String statement) throws Exception {
    Object operation = parsed(statement);
    Object key = ((Optional<?>) Drift.call(operation, "getKey")).orElse(null);
    Object value = ((Optional<?>) Drift.call(operation, "getValue")).orElse(null);
    if (key != null && value != null) {
      set.put(key.toString().trim(), value.toString().trim());
      tables.getConfig().getConfiguration().setString(key.toString().trim(), value.toString().trim());
    }
  }

  /** {@code RESET 'key'}, or everything without one. */
  void reset(String statement) throws Exception {
    Object key = ((Optional<?>) Drift.call(parsed(statement), "getKey")).orElse(null);
    for (String name : new TreeMap<>(set).keySet()) {
      if (key == null || key.toString().trim().equals(name)) {
        set.remove(name);
        Configuration configuration = tables.getConfig().getConfiguration();
        configuration.removeConfig(org.apache.flink.configuration.ConfigOptions.key(name).stringType().noDefaultValue());
        if (cluster.containsKey(name)) {
          configuration.setString(name, cluster.toMap().get(name));
        }
      }
    }
  }

  /** Whether what is executed now has no savepoints. */
  boolean isBatch() {
    String mode = set.getOrDefault(RUNTIME_MODE, cluster.toMap().getOrDefault(RUNTIME_MODE, "streaming"));
    return mode.trim().equalsIgnoreCase("batch");
  }

  void execute(String statement) {
    tables.executeSql(statement);
  }

  /** The same for what becomes a job. */
  void executeJob(String statement) {
    renewEnvironment();
    tables.executeSql(statement);
  }

  StatementSet statementSet() {
    return tables.createStatementSet();
  }

  void executeJob(StatementSet statements) {
    renewEnvironment();
    statements.execute();
  }

  private Object parsed(String statement) {
    return ((TableEnvironmentInternal) tables).getParser().parse(statement).get(0);
  }

  private void renewEnvironment() {
    Object executor = Drift.field(tables, "execEnv");
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(Configuration.fromMap(set));
    for (Class<?> type = executor.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField("executionEnvironment");
        field.setAccessible(true);
        field.set(executor, environment);
        return;
      } catch (NoSuchFieldException goOn) {
        // it may be the superclass's
      } catch (IllegalAccessException closed) {
        throw new IllegalStateException("The environment of a script cannot be renewed.", closed);
      }
    }
    throw new IllegalStateException("The environment of a script is not known in this Flink.");
  }
}
