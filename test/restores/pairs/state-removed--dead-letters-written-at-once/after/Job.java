package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Bills calls. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Call> calls = Feed.of(env, "lines").uid("lines").process(new Parse()).uid("parse");
    calls.filter(call -> call.seconds > 0).uid("with-duration").keyBy(call -> call.subscriber).process(new Calls()).uid("calls").name("Calls").print().uid("calls-out");
    calls.getSideOutput(Parse.BROKEN).map(new DeadLetters()).uid("dead-letters").name("Dead letters").print().uid("letters-out");
    env.execute("calls");
  }
}
