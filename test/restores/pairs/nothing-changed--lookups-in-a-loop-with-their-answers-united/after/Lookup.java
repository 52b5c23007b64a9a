package pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks up the fields of a message. */
public class Lookup extends BroadcastProcessFunction<Message, Command, Message> {
  private static final Logger LOG = LoggerFactory.getLogger(Lookup.class);
  private final String type;
  private final ArrayList<String> fields;
  private final HashMap<String, MapStateDescriptor<String, Map<String, String>>> descriptors;
  private transient Counter hits;

  public Lookup(String type, List<String> fields, Map<String, MapStateDescriptor<String, Map<String, String>>> descriptors) {
    this.type = type;
    this.fields = new ArrayList<>(fields);
    this.descriptors = new HashMap<>(descriptors);
  }

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    hits = getRuntimeContext().getMetricGroup().counter("hits");
  }

  @Override
  public void processElement(Message message, ReadOnlyContext context, Collector<Message> out) throws Exception {
    ReadOnlyBroadcastState<String, Map<String, String>> known = context.getBroadcastState(descriptors.get(type));
    Map<String, String> more = new HashMap<>();
    for (String field : fields) {
      String value = message.fields.get(field);
      if (value != null && known.contains(value)) {
        hits.inc();
        more.putAll(known.get(value).entrySet().stream().collect(Collectors.toMap(entry -> joined(field, type, entry.getKey()), Map.Entry::getValue)));
      }
    }
    out.collect(message.with(more));
  }

  @Override
  public void processBroadcastElement(Command command, Context context, Collector<Message> out) throws Exception {
    BroadcastState<String, Map<String, String>> known = context.getBroadcastState(descriptors.get(type));
    LOG.info("{} {}", command.kind, command.key);
    switch (command.kind) {
      case ADD:
        known.put(command.key, command.entries);
        context.output(Lookups.ANSWERS, Answer.of("Added to " + type, 1));
        break;
      case DELETE:
        known.remove(command.key);
        context.output(Lookups.ANSWERS, Answer.of("Deleted from " + type, 1));
        break;
      default:
        int count = 0;
        for (Map.Entry<String, Map<String, String>> entry : known.immutableEntries()) {
          count++;
        }
        context.output(Lookups.ANSWERS, Answer.of("All of " + type, count));
    }
  }

  private static String joined(String... parts) {
    return String.join(".", parts);
  }
}
