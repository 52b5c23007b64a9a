package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE visits (number BIGINT, customer AS CONCAT('key-', CAST(MOD(number, 4) AS STRING)), visitor AS CAST(ROW(MOD(number, 3),MOD(number, 3),MOD(number, 3)) AS ROW<part0 BIGINT, part1 BIGINT, part2 BIGINT>)) WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("kept", "visitor.part0", "n") + " FROM (SELECT visitor, COUNT(*) AS n FROM visits GROUP BY visitor)");
  }
}
