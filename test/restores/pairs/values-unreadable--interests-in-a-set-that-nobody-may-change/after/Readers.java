package pair;

import common.Line;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what readers are interested in. */
final class Readers extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Reader> readers;

  @Override
  public void open(OpenContext context) {
    readers = getRuntimeContext().getState(new ValueStateDescriptor<>("reader", Reader.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Reader reader = readers.value() == null ? new Reader() : readers.value();
    out.collect(Line.of("interests", context.getCurrentKey(), new TreeSet<>(reader.getInterests())));
    reader.reads(number / 4 % 2 == 0 ? "sports" : "weather");
    readers.update(reader);
    out.collect(Line.of("articles", context.getCurrentKey(), reader.getArticles()));
  }
}
