package pair;

import common.Queries;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;

/** Counts the payments of all customers whose first payment is known. */
public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    tables.executeSql(
        "CREATE TABLE payments ("
            + " number BIGINT NOT NULL,"
            + " customer AS CONCAT('customer-', CAST(MOD(number, 4) AS STRING)),"
            + " paid_at AS PROCTIME(),"
            + " PRIMARY KEY (number) NOT ENFORCED"
            + ") WITH ('connector' = 'datagen', 'rows-per-second' = '100',"
            + " 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    Queries.out(tables, "lines");
    tables.executeSql("CREATE TEMPORARY VIEW first_payments AS SELECT customer AS payer FROM payments WHERE number < 4");
    tables.executeSql(
        "CREATE TEMPORARY VIEW known AS"
            + " SELECT customer, COUNT(*) AS payments, MAX(number) AS newest"
            + " FROM first_payments JOIN payments ON payer = customer"
            + " GROUP BY customer");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("payments", "customer", "CASE WHEN newest >= 0 THEN payments END") + " FROM known");
  }
}
