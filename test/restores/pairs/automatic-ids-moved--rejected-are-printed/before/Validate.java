package pair;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Lets through what can be true. */
final class Validate extends ProcessFunction<Entry, Entry> {
  @Override
  public void processElement(Entry entry, Context context, Collector<Entry> out) {
    if (entry.till != null && entry.article != null && entry.quantity != 0) {
      out.collect(entry);
    }
  }
}
