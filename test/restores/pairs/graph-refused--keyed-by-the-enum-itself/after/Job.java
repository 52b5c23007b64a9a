package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts lines of logs. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Log> logs = Feed.of(env, "logs").uid("logs").map(Log::of).uid("parse");
    SingleOutputStreamOperator<String> levels = logs.keyBy(log -> log.level).process(new Levels()).uid("levels").name("Lines by level");
    levels.print().uid("levels-out");
    levels.getSideOutput(Levels.FATAL).print().uid("fatal-out");
    logs.keyBy(log -> log.host).process(new Hosts()).uid("hosts").print().uid("hosts-out");
    env.execute("logs");
  }
}
