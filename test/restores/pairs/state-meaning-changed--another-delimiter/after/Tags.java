package pair;

import common.Line;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** Keeps the tags of an article as one text. */
final class Tags extends RichFlatMapFunction<Tagged, String> {
  private static final String BETWEEN = ";";

  private transient ValueState<String> tags;

  @Override
  public void open(OpenContext context) {
    tags = getRuntimeContext().getState(new ValueStateDescriptor<>("tags", Types.STRING));
  }

  @Override
  public void flatMap(Tagged tagged, Collector<String> out) throws Exception {
    Set<String> known = new LinkedHashSet<>();
    if (tags.value() != null) {
      known.addAll(Arrays.asList(tags.value().split(BETWEEN)));
    }
    out.collect(Line.of("tags", tagged.article, known.size() + " tags"));
    known.add(tagged.tag);
    tags.update(String.join(BETWEEN, known));
  }
}
