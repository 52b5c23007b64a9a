package pair;

import common.Line;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts by channel, each in a state of its own. */
final class Channels extends KeyedProcessFunction<String, Contact, String> {
  private static final Logger LOG = LoggerFactory.getLogger(Channels.class);
  private static final Set<String> KNOWN = Set.of("web", "app", "till");

  private transient Counters counters;

  @Override
  public void open(OpenContext context) {
    counters = new Counters(getRuntimeContext(), "contacts-by-");
  }

  @Override
  public void processElement(Contact contact, Context context, Collector<String> out) throws Exception {
    if (!KNOWN.contains(String.valueOf(contact.channel))) {
      LOG.warn("Nobody knows the channel {}", contact.channel);
    }
    out.collect(Line.of(contact.channel, context.getCurrentKey(), counters.next(contact.channel)));
  }
}
