package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The vector of a user that the recommender learns from: how often titles were watched, by their hash. */
final class Features extends KeyedProcessFunction<String, Play, String> {
  private static final int DIMENSIONS = 8;

  private transient ValueState<float[]> vector;

  @Override
  public void open(OpenContext context) {
    vector = getRuntimeContext().getState(new ValueStateDescriptor<>("vector", PrimitiveArrayTypeInfo.FLOAT_PRIMITIVE_ARRAY_TYPE_INFO));
  }

  @Override
  public void processElement(Play play, Context context, Collector<String> out) throws Exception {
    float[] features = vector.value() == null ? new float[DIMENSIONS] : vector.value();
    int slot = Math.floorMod(play.title.hashCode(), DIMENSIONS);
    features[slot]++;
    vector.update(features);
    out.collect(Line.of("features", context.getCurrentKey(), (int) features[slot]));
  }
}
