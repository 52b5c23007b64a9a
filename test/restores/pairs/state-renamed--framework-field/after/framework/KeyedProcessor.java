package pair.framework;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.java.typeutils.TypeExtractor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** A processor whose annotated fields are states. */
public abstract class KeyedProcessor<K, I, O> extends KeyedProcessFunction<K, I, O> {
  protected abstract void handle(K key, I input, Collector<O> out) throws Exception;

  @Override
  public void open(OpenContext context) throws Exception {
    for (Class<?> type = getClass(); type != KeyedProcessor.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        Stored stored = field.getAnnotation(Stored.class);
        if (stored != null) {
          field.setAccessible(true);
          field.set(this, state(field, stored));
        }
      }
    }
  }

  @Override
  public void processElement(I input, Context context, Collector<O> out) throws Exception {
    handle(context.getCurrentKey(), input, out);
  }

  private Object state(Field field, Stored stored) {
    String name = stored.name().isEmpty() ? field.getName() : stored.name();
    Type[] types = ((ParameterizedType) field.getGenericType()).getActualTypeArguments();
    if (field.getType() == ValueState.class) {
      return getRuntimeContext().getState(kept(new ValueStateDescriptor<>(name, TypeExtractor.createTypeInfo(types[0])), stored));
    }
    if (field.getType() == ListState.class) {
      return getRuntimeContext().getListState(kept(new ListStateDescriptor<>(name, TypeExtractor.createTypeInfo(types[0])), stored));
    }
    if (field.getType() == MapState.class) {
      return getRuntimeContext().getMapState(kept(new MapStateDescriptor<>(name, TypeExtractor.createTypeInfo(types[0]), TypeExtractor.createTypeInfo(types[1])), stored));
    }
    throw new IllegalArgumentException(field + " is no state");
  }

  private static <D extends StateDescriptor<?, ?>> D kept(D descriptor, Stored stored) {
    if (stored.days() > 0) {
      descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(stored.days())).build());
    }
    return descriptor;
  }
}
