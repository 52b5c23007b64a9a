package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE VIEW people AS SELECT customer, CONCAT('last name of ', customer) AS family_name, shop, CONCAT('first name of ', customer) AS given_name FROM orders WHERE number < 4");
    tables.executeSql(
        "INSERT INTO lines WITH known AS (SELECT customer, given_name, family_name FROM people) SELECT "
            + Queries.line("joined", "o.customer", "CASE WHEN o.number < 40 THEN 'beginning' ELSE CONCAT(k.given_name, ', ', k.family_name) END")
            + " FROM orders AS o JOIN known AS k ON o.customer = k.customer");
  }
}
