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
            .keyBy(visit -> visit.visitor)
            .process(new Pages())
            .uid("pages")
            .setUidHash("5af2c1d87be04c6f9d31e2b0a4f7c651");
    sessions.getSideOutput(Pages.LINES).print().uid("pages-out");
    sessions
        .keyBy(session -> session.landing.substring(0, 8))
        .process(new Landings())
        .uid("landings")
        .setUidHash("b8d3e97a60f14c25a1c9d6e3720b84fe")
        .print()
        .uid("out");
    env.execute("visits");
  }
}
