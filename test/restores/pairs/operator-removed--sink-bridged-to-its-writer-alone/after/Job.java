package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.CustomSinkOperatorUidHashes;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Archives the visits of a site, and counts the pages of each visitor. */
public final class Job {
  /** The ids under which the sink had its state when it was called an archive. */
  private static final CustomSinkOperatorUidHashes OF_THE_ARCHIVE =
      CustomSinkOperatorUidHashes.builder().setWriterUidHash("bf842eb3dddab5a56bbdc44cd624447c").build();

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Visit> visits = Feed.of(env, "visits").uid("visits").name("Visits").map(Visit::of).uid("parse").name("Parse");
    visits.map(Visit::line).uid("lines").name("Lines").sinkTo(Archive.sink(), OF_THE_ARCHIVE).uid("lake").name("Lake");
    visits
        .keyBy(visit -> visit.visitor)
        .process(new PagesOfVisitor(500))
        .uid("pages")
        .name("Pages of a visitor")
        .print()
        .uid("pages-out")
        .name("Out");
    env.execute("visits");
  }
}
