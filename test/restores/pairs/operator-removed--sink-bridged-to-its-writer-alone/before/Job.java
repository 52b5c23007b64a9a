package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Archives the visits of a site, and counts the pages of each visitor. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Visit> visits = Feed.of(env, "visits").uid("visits").name("Visits").map(Visit::of).uid("parse").name("Parse");
    visits.map(Visit::line).uid("lines").name("Lines").sinkTo(Archive.sink()).uid("archive").name("Archive");
    visits
        .keyBy(visit -> visit.visitor)
        .process(new PagesOfVisitor(200))
        .uid("pages")
        .name("Pages of a visitor")
        .print()
        .uid("pages-out")
        .name("Out");
    env.execute("visits");
  }
}
