package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches the terminals of merchants. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Request> requests = Feed.of(env, "requests").uid("requests").map(Request::of).uid("parse-requests");
    DataStream<Answer> answers = Feed.of(env, "answers").uid("answers").map(Answer::of).uid("parse-answers");
    SingleOutputStreamOperator<String> matched =
        requests.keyBy(request -> request.terminal).connect(answers.keyBy(answer -> answer.terminal)).process(new Match()).uid("match").name("Match");
    matched.print().uid("match-out");
    requests.keyBy(request -> request.merchant).process(new Merchants()).uid("merchants").name("Merchants").print().uid("merchants-out");
    env.execute("terminals");
  }
}
