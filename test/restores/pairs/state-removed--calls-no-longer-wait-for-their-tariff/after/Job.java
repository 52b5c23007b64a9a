package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Rates calls by the tariffs of their subscribers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Message> calls = Feed.of(env, "calls").uid("calls").map(number -> Message.of(Call.of(number))).returns(Message.class).uid("parse-calls");
    DataStream<Message> tariffs = Feed.of(env, "tariffs").uid("tariffs").map(number -> Message.of(Tariff.of(number))).returns(Message.class).uid("parse-tariffs");

    SingleOutputStreamOperator<Rated> rated = calls.union(tariffs).keyBy(message -> message.subscriber).process(new Rating()).name("Rating").uid("rating");
    rated.map(one -> Line.of("calls", one.subscriber, one.calls)).uid("lines").print().uid("out");
    rated.getSideOutput(Rating.WITHOUT_TARIFF).map(call -> "without a tariff: " + call.subscriber).uid("without-tariff-lines").print().uid("without-tariff-out");

    env.execute("calls");
  }
}
