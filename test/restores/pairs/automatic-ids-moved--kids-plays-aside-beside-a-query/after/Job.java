package pair;

import common.Feed;
import common.Line;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.RowKind;

/** What users watch and think, for recommendations. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Play> plays = Feed.of(env, "plays").uid("plays").map(Play::of).returns(Play.class).uid("parse-plays");
    DataStream<Rating> ratings = Feed.of(env, "ratings").uid("ratings").map(Rating::of).returns(Rating.class).uid("parse-ratings");

    KeyedStream<Play, String> byUser =
        AsyncDataStream.orderedWait(plays, new LookUpGenre(), 10, TimeUnit.SECONDS, 100).returns(Play.class).uid("genre").name("Genre").keyBy(play -> play.user);
    plays.filter(play -> play.title.startsWith("kids-")).uid("kids").map(play -> play.title).returns(Types.STRING).uid("kids-titles").print().uid("kids-out");
    byUser.process(new Taste()).uid("taste").name("Taste").print().uid("taste-out");
    byUser.process(new History()).uid("history").name("History").print().uid("history-out");
    byUser.process(new Features()).uid("features").name("Features").print().uid("features-out");
    byUser.connect(ratings.keyBy(rating -> rating.user)).process(new Ratings()).uid("rated").name("Rated").print().uid("rated-out");

    StreamTableEnvironment tables = StreamTableEnvironment.create(env);
    tables.createTemporaryView("plays", plays);
    Table trending = tables.sqlQuery("SELECT title, COUNT(*) AS times FROM plays GROUP BY title");
    tables
        .toChangelogStream(trending)
        .filter(row -> row.getKind() != RowKind.UPDATE_BEFORE)
        .uid("trending")
        .map(row -> Line.of("trending", row.getField("title"), row.getField("times")))
        .returns(Types.STRING)
        .uid("trending-lines")
        .print()
        .uid("trending-out");
    env.execute("media");
  }
}
