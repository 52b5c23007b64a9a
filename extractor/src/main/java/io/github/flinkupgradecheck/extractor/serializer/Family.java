package io.github.flinkupgradecheck.extractor.serializer;

import java.util.Locale;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;

/** Kinds of serializers that a reader tells apart, by Flink's snapshot classes, with the names of their nested serializers. */
enum Family {
  BASIC,
  POJO,
  KRYO,
  AVRO,
  ENUM,
  TUPLE,
  LIST("element"),
  MAP("key", "value"),
  SET("element"),
  ARRAY("element"),
  ROW,
  /** The time stamp in front of the value is the same for all. */
  TTL(null, "value"),
  TIMER("key", "namespace"),
  NULLABLE("value"),
  EITHER("left", "right"),
  CUSTOM;

  private final String[] names;

  Family(String... names) {
    this.names = names;
  }

  /** As the manifest names it; wrappers without a name there are custom, with children that say what they hold. */
  String id() {
    return this == NULLABLE || this == EITHER ? CUSTOM.id() : name().toLowerCase(Locale.ROOT);
  }

  /** Name of the nested serializer at a position; null for one that is not shown. */
  String child(int position) {
    if (this == TUPLE || this == ROW) {
      return "f" + position;
    }
    return position < names.length ? names[position] : names.length > 0 ? null : String.valueOf(position);
  }

  static Family of(TypeSerializerSnapshot<?> snapshot) {
    String name = snapshot.getClass().getName();
    if (!name.startsWith("org.apache.flink.")) {
      return CUSTOM;
    }
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "PojoSerializerSnapshot":
        return POJO;
      case "KryoSerializerSnapshot":
        return KRYO;
      case "AvroSerializerSnapshot":
        return AVRO;
      case "EnumSerializer$EnumSerializerSnapshot":
        return ENUM;
      case "TupleSerializerSnapshot":
      case "ScalaCaseClassSerializerSnapshot":
      case "Tuple2CaseClassSerializerSnapshot":
        return TUPLE;
      case "ListSerializerSnapshot":
      case "ArrayListSerializerSnapshot":
      case "LinkedListSerializer$LinkedListSerializerSnapshot":
        return LIST;
      case "MapSerializerSnapshot":
        return MAP;
      case "SetSerializerSnapshot":
        return SET;
      case "GenericArraySerializerSnapshot":
        return ARRAY;
      case "RowSerializer$RowSerializerSnapshot":
      case "RowDataSerializer$RowDataSerializerSnapshot":
        return ROW;
      case "TtlStateFactory$TtlSerializerSnapshot":
        return TTL;
      case "TimerSerializerSnapshot":
        return TIMER;
      case "NullableSerializer$NullableSerializerSnapshot":
        return NULLABLE;
      case "JavaEitherSerializerSnapshot":
        return EITHER;
      default:
        return simple(snapshot, name);
    }
  }

  private static Family simple(TypeSerializerSnapshot<?> snapshot, String name) {
    if (name.startsWith("org.apache.flink.api.common.typeutils.base.array.")) {
      return ARRAY;
    }
    return snapshot instanceof SimpleTypeSerializerSnapshot ? BASIC : CUSTOM;
  }
}
