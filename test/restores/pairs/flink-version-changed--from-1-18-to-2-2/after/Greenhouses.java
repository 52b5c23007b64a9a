package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what is heard of greenhouses, and waters them. */
final class Greenhouses extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Greenhouse> greenhouse;
  private transient MapState<Season, Long> ofSeasons;
  private transient ValueState<Long> watered;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Greenhouse> descriptor = new ValueStateDescriptor<>("greenhouse", Greenhouse.class);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(60)).build());
    greenhouse = getRuntimeContext().getState(descriptor);
    ofSeasons = getRuntimeContext().getMapState(new MapStateDescriptor<>("seasons", Types.ENUM(Season.class), Types.LONG));
    watered = getRuntimeContext().getState(new ValueStateDescriptor<>("watered", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Greenhouse now = greenhouse.value();
    if (now == null) {
      now = new Greenhouse();
      watered.update(0L);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + 100);
    }
    now.setSeen(now.getSeen() + 1);
    now.setSeason(number / 4 % 2 == 0 ? Season.WINTER : Season.SUMMER);
    greenhouse.update(now);
    Long before = ofSeasons.get(now.getSeason());
    ofSeasons.put(now.getSeason(), before == null ? 1 : before + 1);
    out.collect(Line.of("seen", context.getCurrentKey(), now.getSeen()));
    out.collect(Line.of("season", context.getCurrentKey() + " " + now.getSeason(), ofSeasons.get(now.getSeason())));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    watered.update(watered.value() + 1);
    out.collect(Line.of("watered", context.getCurrentKey(), watered.value()));
    context.timerService().registerProcessingTimeTimer(time + 100);
  }
}
