package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.Row;
import org.apache.flink.types.RowKind;

/** How often members play something. */
public final class Job {
  private static final String COUNTED =
      "SELECT payer.name AS member_name, COUNT(1) AS plays, MIN(payer.plan) AS plan"
          + " FROM plays AS played INNER JOIN members AS payer ON payer.name = played.user_name AND played.seconds > 0 GROUP BY payer.name";

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);

    DataStream<Play> plays = Feed.of(env, "plays").uid("plays").map(Play::of).uid("parse-plays");
    DataStream<Member> members = Feed.of(env, "members").uid("members").filter(number -> number < 4).uid("first-members").map(Member::of).uid("parse-members");
    tables.createTemporaryView("plays", plays);
    tables.createTemporaryView("members", members);
    tables.createTemporaryView("counted", tables.sqlQuery(COUNTED));
    Table shown = tables.sqlQuery("SELECT member_name, LOWER(plan) AS plan, plays, plays * 60 AS least_seconds FROM counted");
    tables
        .toChangelogStream(shown)
        .filter(Job::isCurrent)
        .uid("current")
        .map(row -> Line.of("plays", row.getField("member_name"), row.getField("plays")))
        .uid("plays-lines")
        .print()
        .uid("plays-out");
    env.execute("plays");
  }

  private static boolean isCurrent(Row row) {
    return row.getKind() == RowKind.INSERT || row.getKind() == RowKind.UPDATE_AFTER;
  }
}
