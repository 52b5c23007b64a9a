package pair;

import common.Queries;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;

/** Counts the payments of each account. */
public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    tables.executeSql(
        "CREATE TABLE accounts ("
            + " account BIGINT NOT NULL,"
            + " PRIMARY KEY (account) NOT ENFORCED"
            + ") WITH ('connector' = 'datagen', 'rows-per-second' = '100',"
            + " 'fields.account.kind' = 'sequence', 'fields.account.start' = '0', 'fields.account.end' = '100000')");
    tables.executeSql(
        "CREATE TABLE payments ("
            + " number BIGINT NOT NULL,"
            + " payer AS MOD(number, 4),"
            + " paid_at AS PROCTIME()"
            + ") WITH ('connector' = 'datagen', 'rows-per-second' = '100',"
            + " 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    Queries.out(tables, "lines");
    tables.executeSql(
        "CREATE TEMPORARY VIEW known AS"
            + " SELECT account, COUNT(*) AS payments"
            + " FROM accounts JOIN payments ON payer = account"
            + " GROUP BY account");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("payments", "account", "payments") + " FROM known");
  }
}
