package io.github.flinkupgradecheck.extractor.sample;

import java.lang.reflect.Method;
import java.util.List;

/** Protobuf's messages, after their descriptors, built by the builders that were generated with them. */
final class ProtobufValues {
  private static final int DEEPEST = 4;
  private final Maker maker;

  private ProtobufValues(Maker maker) {
    this.maker = maker;
  }

  static Object of(Class<?> type, Maker maker) {
    try {
      Method builder = type.getMethod("newBuilder");
      return new ProtobufValues(maker).built(builder.invoke(null), 0);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError unable) {
      throw new Unmade(type.getName() + " cannot be built");
    }
  }

  private Object built(Object builder, int depth) {
    boolean unset = maker.empty() || maker.variation.style == Variation.Style.NULLS || depth > DEEPEST;
    for (Object field : (List<?>) Foreign.called(Foreign.called(builder, "getDescriptorForType"), "getFields")) {
      if (unset || Foreign.called(field, "getRealContainingOneof") != null && maker.variation.pick(2) == 0) {
        continue;
      }
      boolean map = Boolean.TRUE.equals(Foreign.called(field, "isMapField"));
      boolean repeated = Boolean.TRUE.equals(Foreign.called(field, "isRepeated"));
      for (int left = repeated && !map ? 2 : 1; left > 0; left--) {
        Foreign.called(builder, repeated ? "addRepeatedField" : "setField", field, value(builder, field, depth));
      }
    }
    return Foreign.called(builder, "buildPartial");
  }

  private Object value(Object builder, Object field, int depth) {
    switch (((Enum<?>) Foreign.called(field, "getJavaType")).name()) {
      case "MESSAGE":
        return built(Foreign.called(builder, "newBuilderForField", field), depth + 1);
      case "ENUM":
        List<?> constants = (List<?>) Foreign.called(Foreign.called(field, "getEnumType"), "getValues");
        return constants.get(maker.variation.pick(constants.size()));
      case "BYTE_STRING":
        return Foreign.called(Foreign.called(field, "getDefaultValue"), "concat", Foreign.called(field, "getDefaultValue"));
      case "INT":
        return maker.of(int.class);
      case "LONG":
        return maker.of(long.class);
      case "FLOAT":
        return maker.of(float.class);
      case "DOUBLE":
        return maker.of(double.class);
      case "BOOLEAN":
        return maker.of(boolean.class);
      default:
        return maker.of(String.class);
    }
  }
}
