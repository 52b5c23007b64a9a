package pair;

import common.Line;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;

/** How many crates an orchard gave, and of what grade most of them are. */
final class Harvest extends RichFlatMapFunction<Crate, String> {
  private transient ValueState<Tuple2<Long, Map<Grade, Long>>> harvest;

  @Override
  public void open(OpenContext context) {
    harvest = getRuntimeContext().getState(new ValueStateDescriptor<>("harvest", TypeInformation.of(new TypeHint<Tuple2<Long, Map<Grade, Long>>>() {})));
  }

  @Override
  public void flatMap(Crate crate, Collector<String> out) throws Exception {
    Tuple2<Long, Map<Grade, Long>> now = harvest.value() == null ? Tuple2.of(0L, new HashMap<>()) : harvest.value();
    now.f0++;
    now.f1.merge(crate.grade, 1L, Long::sum);
    harvest.update(now);
    out.collect(Line.of("crates", crate.orchard, now.f0));
    out.collect(Line.of("most", crate.orchard, most(now.f1).name().toLowerCase(Locale.ROOT)));
  }

  private static Grade most(Map<Grade, Long> crates) {
    Grade most = Grade.FIRST;
    for (Grade grade : Grade.values()) {
      if (crates.getOrDefault(grade, 0L) > crates.getOrDefault(most, 0L)) {
        most = grade;
      }
    }
    return most;
  }
}
