package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts pages of visits. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Session> sessions =
        Feed.of(env, "visits")
            .uid("visits")
            .map(Visit::of)
            .uid("parse")
            .filter(visit -> !visit.visitor.contains("bot"))
            .uid("people")
            .keyBy(visit -> visit.visitor)
            .process(new Pages())
            .uid("pages");
    sessions.getSideOutput(Pages.LINES).print().uid("pages-out");
    sessions
        .keyBy(session -> session.landing.substring(0, 8))
        .process(new Landings())
        .uid("landings")
        .print()
        .uid("out");
    env.execute("visits");
  }
}
