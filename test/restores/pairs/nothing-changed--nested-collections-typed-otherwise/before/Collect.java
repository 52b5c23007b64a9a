package pair;

import common.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.api.java.typeutils.EnumTypeInfo;
import org.apache.flink.api.java.typeutils.ListTypeInfo;
import org.apache.flink.api.java.typeutils.MapTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Collects what came of a machine in several ways. */
final class Collect extends KeyedProcessFunction<String, Alarm, String> {
  private transient ValueState<Map<Alarm.Kind, List<Instant>>> times;
  private transient MapState<String, long[]> slots;
  private transient ListState<Tuple3<String, Alarm.Kind, Long>> open;

  @Override
  public void open(OpenContext context) {
    times =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("times", new MapTypeInfo<>(new EnumTypeInfo<>(Alarm.Kind.class), new ListTypeInfo<>(Instant.class))));
    slots =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("slots", TypeInformation.of(String.class), PrimitiveArrayTypeInfo.LONG_PRIMITIVE_ARRAY_TYPE_INFO));
    open = getRuntimeContext().getListState(new ListStateDescriptor<>("open", TypeInformation.of(new TypeHint<Tuple3<String, Alarm.Kind, Long>>() {})));
  }

  @Override
  public void processElement(Alarm alarm, Context context, Collector<String> out) throws Exception {
    Map<Alarm.Kind, List<Instant>> known = times.value() == null ? new HashMap<>() : times.value();
    List<Instant> ofKind = known.getOrDefault(alarm.kind, Collections.emptyList());
    out.collect(Line.of("first-of-kind", alarm.machine + " " + alarm.kind, ofKind.isEmpty() ? "none" : ofKind.get(0)));
    if (ofKind.isEmpty()) {
      known.put(alarm.kind, new ArrayList<>(Collections.singletonList(Instant.ofEpochSecond(alarm.number))));
      times.update(known);
    }

    long[] counts = slots.contains("all") ? slots.get("all") : new long[4];
    counts[alarm.kind.ordinal()]++;
    slots.put("all", counts);
    out.collect(Line.of("slots", alarm.machine + " " + alarm.kind, counts[alarm.kind.ordinal()]));

    String before = "none";
    for (Tuple3<String, Alarm.Kind, Long> one : open.get()) {
      before = one.toString();
    }
    out.collect(Line.of("open", alarm.machine, before));
    if (before.equals("none")) {
      open.add(Tuple3.of(alarm.machine, alarm.kind, alarm.number));
    }
  }
}
