package io.github.flinkupgradecheck.extractor.key;

import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.java.typeutils.runtime.PojoSerializer;

/**
 * Records of a POJO of which a field has another type now. Nothing restores them, for they are in no state; but a key selector may be asked on what is
 * left of them, when the fields that do not fit are passed over as Flink passes over those that are gone ({@code PojoSerializer.deserialize}).
 */
final class RetypedRecords {
  private RetypedRecords() {}

  /** Reads the fields that the class still has with their old types; null where it is no POJO, or all of them fit. */
  static TypeSerializer<?> reading(TypeSerializerSnapshot<?> old) throws ReflectiveOperationException {
    TypeSerializer<?> serializer = old.restoreSerializer();
    return serializer instanceof PojoSerializer && passesOver((PojoSerializer<?>) serializer) ? serializer : null;
  }

  /** Whether a field does not fit; it is passed over from now on. */
  private static boolean passesOver(PojoSerializer<?> serializer) throws ReflectiveOperationException {
    Field[] fields = (Field[]) of(serializer, "fields");
    TypeSerializer<?>[] serializers = (TypeSerializer<?>[]) of(serializer, "fieldSerializers");
    boolean some = false;
    for (int i = 0; i < fields.length; i++) {
      Object value = fields[i] == null ? null : serializers[i].createInstance();
      if (value != null && !MethodType.methodType(fields[i].getType()).wrap().returnType().isInstance(value)) {
        fields[i] = null;
        some = true;
      }
    }
    return some;
  }

  private static Object of(PojoSerializer<?> serializer, String name) throws ReflectiveOperationException {
    Field field = PojoSerializer.class.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(serializer);
  }
}
