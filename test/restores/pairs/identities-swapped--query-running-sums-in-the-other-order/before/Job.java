package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders with what their seller took for taxes, and what their buyer paid so far. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW placed AS SELECT number, customer, buyer, seller, amount, tax, clock FROM orders WHERE amount > 0");
    tables.executeSql("CREATE TEMPORARY VIEW taxed AS SELECT *, SUM(tax) OVER (PARTITION BY seller ORDER BY clock ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS taxes FROM placed");
    tables.executeSql("CREATE TEMPORARY VIEW paid AS SELECT *, SUM(amount) OVER (PARTITION BY buyer ORDER BY clock ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS paid_so_far FROM taxed");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("paid", "customer", "paid_so_far") + " FROM paid WHERE taxes > 0");
  }
}
