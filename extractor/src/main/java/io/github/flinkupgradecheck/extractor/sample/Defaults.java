package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.state.Drift;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** A new instance, as the job itself would make it: by the type's constructor where there is one, else as the serializer makes it. */
final class Defaults {
  private Defaults() {}

  static Object of(TypeSerializer<?> serializer, Surroundings around) {
    if (serializer.getClass().getSimpleName().equals("TtlSerializer")) {
      return BuiltIn.stamped(of(SerializerValues.parts(serializer, "fieldSerializers")[1], around));
    }
    Class<?> pojo = (Class<?>) Drift.field(serializer, "clazz");
    if (pojo != null && serializer.getClass().getSimpleName().equals("PojoSerializer") && !RecordValues.is(pojo)) {
      return Instances.of(pojo);
    }
    Object made = serializer.createInstance();
    if (made != null) {
      return made;
    }
    Class<?> type = SerializerValues.valueType(serializer);
    if (!around.isUser(type)) {
      throw new Unmade("there is no new instance of " + type.getName());
    }
    return Instances.of(type);
  }
}
