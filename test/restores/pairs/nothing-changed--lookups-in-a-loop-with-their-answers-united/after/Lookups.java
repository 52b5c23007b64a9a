package pair;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.OutputTag;

/** The lookups that messages pass one after the other. */
final class Lookups {
  static final OutputTag<Answer> ANSWERS = new OutputTag<>("answers", TypeInformation.of(Answer.class));

  private Lookups() {}

  static Tuple2<SingleOutputStreamOperator<Message>, DataStream<Answer>> enrich(
      DataStream<Command> commands, SingleOutputStreamOperator<Message> messages, TreeMap<String, List<String>> fieldsOfTypes) {
    Map<String, MapStateDescriptor<String, Map<String, String>>> descriptors =
        fieldsOfTypes.keySet().stream()
            .collect(Collectors.toMap(type -> type, type -> new MapStateDescriptor<>(type + "-broadcast", Types.STRING, Types.MAP(Types.STRING, Types.STRING))));
    Map<String, BroadcastStream<Command>> broadcasts =
        descriptors.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> only(commands, entry.getKey()).broadcast(entry.getValue())));

    SingleOutputStreamOperator<Message> pipeline = messages;
    DataStream<Answer> answers = null;
    for (Map.Entry<String, List<String>> fieldsOfType : fieldsOfTypes.entrySet()) {
      String type = fieldsOfType.getKey();
      pipeline =
          pipeline
              .connect(broadcasts.get(type))
              .process(new Lookup(type, fieldsOfType.getValue(), descriptors))
              .returns(Message.class)
              .name("Lookup: " + type)
              .uid("lookup-" + type);
      DataStream<Answer> ofType = pipeline.getSideOutput(ANSWERS);
      answers = answers == null ? ofType : answers.union(ofType);
    }
    return Tuple2.of(pipeline, answers);
  }

  private static DataStream<Command> only(DataStream<Command> commands, String type) {
    return commands.filter(command -> command.type.equals(type)).uid("only-" + type);
  }
}
