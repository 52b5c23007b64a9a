package pair;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.metrics.Counter;
import org.apache.flink.util.Collector;

/** Reads lines. */
final class ParseClicks extends RichFlatMapFunction<String, Click> {
  private transient Gson gson;
  private transient Counter unread;

  @Override
  public void open(OpenContext context) {
    gson = new Gson();
    unread = getRuntimeContext().getMetricGroup().counter("unread");
  }

  @Override
  public void flatMap(String text, Collector<Click> out) {
    ClickLine line = read(text);
    if (line == null || !line.isWhole()) {
      unread.inc();
      return;
    }
    out.collect(line.click());
  }

  private ClickLine read(String text) {
    try {
      return gson.fromJson(text, ClickLine.class);
    } catch (JsonParseException none) {
      return null;
    }
  }
}
