package pair;

import common.Queries;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.Schema;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableDescriptor;
import org.apache.flink.table.api.TableEnvironment;

/** Orders and turnover of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    tables.createTemporaryTable("placed", placed());
    Queries.out(tables, "lines");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("orders", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM placed GROUP BY customer)");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "n") + " FROM (SELECT customer, SUM(paid) AS n, MAX(number) AS latest FROM placed GROUP BY customer) WHERE latest >= 0");
    statements.execute();
  }

  private static TableDescriptor placed() {
    return TableDescriptor.forConnector("datagen")
        .schema(
            Schema.newBuilder()
                .column("number", DataTypes.BIGINT())
                .columnByExpression("customer", "CONCAT('key-', CAST(MOD(number, 4) AS STRING))")
                .columnByExpression("region", "IF(MOD(number, 2) = 0, 'north', 'south')")
                .columnByExpression("paid", "CAST(1 AS BIGINT)")
                .columnByExpression("clock", "PROCTIME()")
                .build())
        .option("rows-per-second", "120")
        .option("fields.number.kind", "sequence")
        .option("fields.number.start", "0")
        .option("fields.number.end", "100000")
        .build();
  }
}
