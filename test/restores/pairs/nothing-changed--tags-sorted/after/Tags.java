package pair;

import common.Line;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** Keeps the tags of an article as one text, sorted. */
final class Tags extends RichFlatMapFunction<Tagged, String> {
  private static final String BETWEEN = ",";

  private transient ValueState<String> tags;

  @Override
  public void open(OpenContext context) {
    tags = getRuntimeContext().getState(new ValueStateDescriptor<>("tags", Types.STRING));
  }

  @Override
  public void flatMap(Tagged tagged, Collector<String> out) throws Exception {
    String stored = tags.value();
    Set<String> known = stored == null ? new TreeSet<>() : Pattern.compile(BETWEEN).splitAsStream(stored).map(String::trim).collect(Collectors.toCollection(TreeSet::new));
    out.collect(Line.of("tags", tagged.article, known.size() + " tags"));
    if (known.add(tagged.tag)) {
      tags.update(String.join(BETWEEN, known));
    }
  }
}
