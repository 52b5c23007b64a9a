package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What becomes of applications. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "applications")
        .uid("applications")
        .map(Application::of)
        .returns(Application.class)
        .uid("parse")
        .keyBy(application -> application.vacancy)
        .process(new Funnel())
        .uid("funnel")
        .name("Funnel")
        .print()
        .uid("out");
    env.execute("applications");
  }
}
