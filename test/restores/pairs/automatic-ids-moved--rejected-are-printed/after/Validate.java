package pair;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Lets through what can be true. */
final class Validate extends ProcessFunction<Entry, Entry> {
  static final OutputTag<String> REJECTED = new OutputTag<>("rejected") {};

  @Override
  public void processElement(Entry entry, Context context, Collector<Entry> out) {
    if (isComplete(entry) && entry.quantity != 0) {
      out.collect(entry);
    } else {
      context.output(REJECTED, entry.article + " at " + entry.till);
    }
  }

  private static boolean isComplete(Entry entry) {
    return entry.till != null && entry.article != null;
  }
}
