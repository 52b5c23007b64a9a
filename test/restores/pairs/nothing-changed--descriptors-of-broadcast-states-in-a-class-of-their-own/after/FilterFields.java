package pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves of each message what is wanted of its source. */
public class FilterFields extends KeyedBroadcastProcessFunction<String, Message, Wanted, Entry> {
  private static final Logger LOG = LoggerFactory.getLogger(FilterFields.class);
  private final MapStateDescriptor<String, List<String>> wantedFields;
  private transient ValueState<Long> entries;

  public FilterFields(MapStateDescriptor<String, List<String>> wantedFields) {
    this.wantedFields = wantedFields;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    entries = getRuntimeContext().getState(new ValueStateDescriptor<>("entries", Types.LONG));
  }

  @Override
  public void processElement(Message message, ReadOnlyContext context, Collector<Entry> out) throws Exception {
    List<String> wanted = context.getBroadcastState(wantedFields).get(message.source);
    if (wanted == null) {
      out.collect(new Entry(message.source, 0, "none"));
      return;
    }
    Stream<Map.Entry<String, String>> ofMessage =
        message.fields == null ? Stream.empty() : message.fields.entrySet().stream().filter(field -> !field.getKey().equals("ts") && wanted.contains(field.getKey()));
    Stream<Map.Entry<String, String>> ofThreats = message.threats == null ? Stream.empty() : message.threats.entrySet().stream();
    String kept = Stream.concat(ofMessage, ofThreats).map(Map.Entry::getKey).sorted().collect(Collectors.joining(","));
    if (LOG.isDebugEnabled()) {
      LOG.debug("Kept {}", kept);
    }
    long now = entries.value() == null ? 1 : entries.value() + 1;
    entries.update(now);
    out.collect(new Entry(message.source, now, String.join(",", wanted)));
  }

  @Override
  public void processBroadcastElement(Wanted update, Context context, Collector<Entry> out) throws Exception {
    LOG.info("Wanted of {}: {}", update.source, update.fields);
    context.getBroadcastState(wantedFields).put(update.source, new ArrayList<>(update.fields));
  }
}
