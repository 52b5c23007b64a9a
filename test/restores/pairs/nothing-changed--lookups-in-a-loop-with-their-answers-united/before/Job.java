package pair;

import common.Feed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Enriches messages by what is broadcast. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Command> commands = Feed.of(env, "commands").uid("commands").map(Command::of).returns(Command.class).uid("parse-commands");
    SingleOutputStreamOperator<Message> messages = Feed.of(env, "messages").uid("messages").map(Message::of).returns(Message.class).uid("parse-messages");
    TreeMap<String, List<String>> fieldsOfTypes = new TreeMap<>(Map.of("assets", List.of("host"), "people", List.of("user")));

    SingleOutputStreamOperator<Message> enriched = Lookups.enrich(commands, messages, fieldsOfTypes);
    enriched.keyBy(message -> message.source).process(new Known()).uid("known").name("Known").print().uid("out");
    enriched.getSideOutput(Lookups.ANSWERS).map(answer -> "answer: " + answer.message + " " + answer.entries).uid("answer-lines").print().uid("answers-out");
    env.execute("lookups");
  }
}
