package pair;

import common.Queries;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Orders and turnover of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    tables.executeSql(
        "CREATE TABLE placed (number BIGINT, customer AS CONCAT('key-', CAST(MOD(number, 4) AS STRING)), paid AS CAST(1 AS BIGINT), clock AS PROCTIME())"
            + " WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    Queries.out(tables, "lines");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("orders", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM placed GROUP BY customer)");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "n") + " FROM (SELECT customer, SUM(paid) AS n, MAX(number) AS latest FROM placed GROUP BY customer) WHERE latest >= 0");
    statements.execute();
  }
}
